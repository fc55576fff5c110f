package dev.selenode.instance.object;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.TypeNames;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.Resumable;
import dev.selenode.runtime.value.Table;

/** What scripts can do with a {@link Callable}: {@code Callable(self, "hide"):bind(1):call()}. */
public final class CallableClass {
  private static final Resumable CALL =
      new Resumable("call") {
        @Override
        public Object start(LuaState s, Object[] args) {
          return request(self(s, args), Multi.rest(args, 1));
        }
      };

  private static final Resumable CALLV =
      new Resumable("callv") {
        @Override
        public Object start(LuaState s, Object[] args) {
          return request(self(s, args), LuaLists.items(s, args, 1));
        }
      };

  /** The class. */
  public static final HostClass CLASS =
      HostClass.builder(Callable.class)
          .doc("A method of an object, or a function, to be called later.")
          .constructor(Builtin.of("Callable", CallableClass::make))
          .method("call", CALL)
          .method("callv", CALLV)
          .method("call_deferred", Builtin.of("call_deferred", CallableClass::callDeferred))
          .method("bind", Builtin.of("bind", (s, args) -> self(s, args).bind(Multi.rest(args, 1))))
          .method(
              "bindv",
              Builtin.of("bindv", (s, args) -> self(s, args).bind(LuaLists.items(s, args, 1))))
          .method(
              "unbind",
              Builtin.of(
                  "unbind", (s, args) -> self(s, args).unbind((int) Check.integer(s, args, 1))))
          .method("is_valid", Builtin.of("is_valid", (s, args) -> self(s, args).isValid()))
          .method("is_null", Builtin.of("is_null", (s, args) -> !self(s, args).isValid()))
          .method("is_custom", Builtin.of("is_custom", (s, args) -> !self(s, args).isMethod()))
          .method("is_standard", Builtin.of("is_standard", (s, args) -> self(s, args).isMethod()))
          .method("get_method", Builtin.of("get_method", (s, args) -> method(self(s, args))))
          .method("get_object", Builtin.of("get_object", (s, args) -> object(self(s, args))))
          .method(
              "get_object_id",
              Builtin.of(
                  "get_object_id",
                  (s, args) ->
                      self(s, args).target() == null ? 0.0 : (double) self(s, args).target().id()))
          .method("get_bound_arguments", Builtin.of("get_bound_arguments", CallableClass::binds))
          .method(
              "get_bound_arguments_count",
              Builtin.of(
                  "get_bound_arguments_count", (s, args) -> (double) self(s, args).binds().length))
          .operator("__call", CALL)
          .operator(
              "__eq", Builtin.of("__eq", (s, args) -> args.length > 1 && args[0].equals(args[1])))
          .toString(Callable::toString)
          .build();

  private CallableClass() {}

  private static Callable self(LuaState s, Object[] args) {
    if (Check.any(args, 0) instanceof Callable callable) {
      return callable;
    }
    throw Check.type(s, args, 0, "Callable");
  }

  private static Call request(Callable callable, Object[] args) {
    return new Call(callable.function(), callable.arguments(args), null);
  }

  private static Object make(LuaState s, Object[] args) {
    Object first = Check.any(args, 1);
    boolean named = Check.any(args, 2) instanceof String;
    if (CallableArguments.of(s, first) == null
        && !(named && first != null && ObjectRegistry.of(s).fromLua(first) != null)) {
      throw s.error(
          "bad argument #1 to 'Callable' (got "
              + TypeNames.of(s, first)
              + ", want a function, or an object and a method's name)");
    }
    return CallableArguments.read(s, args, 1).callable();
  }

  private static Object callDeferred(LuaState s, Object[] args) {
    self(s, args).callDeferred(ObjectRegistry.of(s), Multi.rest(args, 1));
    return Multi.NONE;
  }

  private static Object method(Callable callable) {
    return callable.isMethod() ? callable.method() : "";
  }

  private static Object object(Callable callable) {
    ObjectState target = callable.target();
    return target == null || target.isFreed() ? null : target.luaValue();
  }

  private static Object binds(LuaState s, Object[] args) {
    Object[] bound = self(s, args).binds();
    Table table = s.newTable();
    table.setRange(1, bound, 0, bound.length);
    return table;
  }
}
