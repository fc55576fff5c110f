package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.VariantFunctions;

/** Who an object is, its script, its end. */
final class IdentityFunctions extends ObjectFunctions {
  IdentityFunctions(Scripting scripting) {
    super(scripting);
  }

  @Override
  void addAll() {
    add("get_class", (self, args) -> scripting().api().className(self));
    add("is_class", (self, args) -> isClass(self, name(args, 1)));
    add("is", (self, args) -> (Object) is(self, Check.any(args, 1)));
    add("get_instance_id", (self, args) -> (double) self.id());
    add(
        "get_script",
        (self, args) ->
            self.instance() instanceof InstanceTable t ? t.type().definition().classTable() : null);
    add(
        "set_script",
        (self, args) -> {
          scripting().setScript(self, Check.any(args, 1));
          return Multi.NONE;
        });
    addCalling("to_string", (self, args) -> toStringCall(self));
    add(
        "free",
        (self, args) -> {
          self.free();
          return Multi.NONE;
        });
  }

  /** A class, a script's class table, or the name of one. */
  private boolean is(ObjectState self, Object type) {
    return type instanceof String name
        ? isClass(self, Text.toJava(name))
        : VariantFunctions.is(state(), self.luaValue(), type);
  }

  private boolean isClass(ObjectState self, String name) {
    if (self.instance() instanceof InstanceTable table) {
      for (ScriptClass c = table.type(); c != null; c = c.base()) {
        if (name.equals(c.script().className())) {
          return true;
        }
      }
    }
    for (HostClass c = scripting().any().hostClass(self); c != null; c = c.base()) {
      if (c.name().equals(name)) {
        return true;
      }
    }
    return name.equals("Object");
  }

  private Object toStringCall(ObjectState self) {
    Object own =
        self.instance() instanceof InstanceTable t ? t.type().function("_to_string") : null;
    return own == null
        ? scripting().api().defaultText(self)
        : new Call(own, new Object[] {self.luaValue()}, null);
  }
}
