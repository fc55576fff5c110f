package dev.selenode.instance;

import dev.selenode.instance.object.Callable;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Continuation;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.Multi;

/** Properties of any object by name or path. */
final class PropertyFunctions extends ObjectFunctions {
  PropertyFunctions(Scripting scripting) {
    super(scripting);
  }

  @Override
  void addAll() {
    addCalling("get", (self, args) -> scripting().any().get(self, name(args, 1)));
    addCalling(
        "set", (self, args) -> scripting().any().set(self, name(args, 1), Check.any(args, 2)));
    add(
        "set_deferred",
        (self, args) -> {
          Object[] later = {self.luaValue(), name(args, 1), Check.any(args, 2)};
          Callable.ownedBy(self, scripting().api().method("set"))
              .callDeferred(scripting().objects(), later);
          return Multi.NONE;
        });
    addCalling("get_indexed", (self, args) -> IndexedPath.get(state(), self, path(args)));
    addCalling(
        "set_indexed",
        (self, args) -> IndexedPath.set(state(), self, path(args), Check.any(args, 2)));
    add("get_property_list", (self, args) -> new MemberLists(scripting()).properties(self));
    addCalling("property_can_revert", (self, args) -> revert(self, "_property_can_revert", args));
    addCalling("property_get_revert", (self, args) -> revert(self, "_property_get_revert", args));
    addCalling("rawget", (self, args) -> rawGet(self, Check.any(args, 1)));
    addCalling("rawset", (self, args) -> rawSet(self, Check.any(args, 1), Check.any(args, 2)));
  }

  /** Asks the script, and without its answer the property's default. */
  private Object revert(ObjectState self, String virtual, Object[] args) {
    String name = name(args, 1);
    if (!(self.instance() instanceof InstanceTable table)) {
      return virtual.equals("_property_can_revert") ? (Object) false : null;
    }
    boolean asksWhether = virtual.equals("_property_can_revert");
    Continuation otherwise =
        (state, results) -> {
          Object answer = Multi.first(results);
          return answer != null ? answer : PropertyDefaults.revert(table, name, asksWhether);
        };
    Object own = table.type().function(virtual);
    return own == null
        ? otherwise.resume(state(), null)
        : new Call(own, new Object[] {table, name}, otherwise);
  }

  private String path(Object[] args) {
    Object path = Check.any(args, 1);
    return path instanceof dev.selenode.runtime.variant.NodePath p ? p.toString() : name(args, 1);
  }

  private Object rawGet(ObjectState self, Object key) {
    return self.instance() instanceof InstanceTable table
        ? scripting().access().rawGet(table, key)
        : scripting().any().get(self, Lua.toString(key));
  }

  private Object rawSet(ObjectState self, Object key, Object value) {
    if (self.instance() instanceof InstanceTable table) {
      scripting().access().rawSet(table, key, value);
      return Multi.NONE;
    }
    return scripting().any().set(self, Lua.toString(key), value);
  }
}
