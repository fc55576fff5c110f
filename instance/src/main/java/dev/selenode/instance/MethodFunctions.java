package dev.selenode.instance;

import dev.selenode.instance.object.Callable;
import dev.selenode.instance.object.LuaLists;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.ProtectedCalls;
import dev.selenode.runtime.value.Text;

/** Calling methods of any object by name. */
final class MethodFunctions extends ObjectFunctions {
  MethodFunctions(Scripting scripting) {
    super(scripting);
  }

  @Override
  void addAll() {
    addCalling("call", (self, args) -> callMethod(self, name(args, 1), Multi.rest(args, 2)));
    addCalling(
        "callv", (self, args) -> callMethod(self, name(args, 1), LuaLists.items(state(), args, 2)));
    addCalling("pcall", this::protectedCall);
    add(
        "call_deferred",
        (self, args) -> {
          requireMethod(self, name(args, 1));
          Callable.of(self, name(args, 1)).callDeferred(scripting().objects(), Multi.rest(args, 2));
          return Multi.NONE;
        });
    add("has_method", (self, args) -> scripting().any().method(self, name(args, 1)) != null);
    add("get_method_list", (self, args) -> new MemberLists(scripting()).methods(self));
    addCalling("notification", this::notification);
  }

  private Object callMethod(ObjectState self, String name, Object[] args) {
    return new Call(requireMethod(self, name), Multi.prepend(self.luaValue(), args), null);
  }

  /** {@code true} and the results, or {@code false} and the error. */
  private Object protectedCall(ObjectState self, Object[] args) {
    Object method = scripting().any().method(self, name(args, 1));
    if (method == null) {
      return Multi.of(false, "no method '" + args[1] + "' in " + Text.toLua(self.toString()));
    }
    Object[] rest = Multi.prepend(self.luaValue(), Multi.rest(args, 2));
    return new Call(ProtectedCalls.PCALL, Multi.prepend(method, rest), null);
  }

  private Object requireMethod(ObjectState self, String name) {
    Object method = scripting().any().method(self, name);
    if (method == null) {
      throw new IllegalArgumentException(
          "no method '" + name + "' in " + self + new MemberLists(scripting()).hint(self, name));
    }
    return method;
  }

  private Object notification(ObjectState self, Object[] args) {
    Object handler = scripting().any().method(self, "_notification");
    if (handler == null) {
      return Multi.NONE;
    }
    Object what = Check.number(state(), args, 1);
    return new Call(
        handler, new Object[] {self.luaValue(), what, Check.truth(args, 2)}, Discard.RESULTS);
  }
}
