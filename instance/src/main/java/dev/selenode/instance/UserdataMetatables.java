package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.Owner;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;

/** Makes every use of a freed host object an error, scripted or not. */
final class UserdataMetatables {
  private static final Builtin REFUSE =
      Builtin.of(
          "freed object",
          (s, args) -> {
            throw s.error("attempt to use freed object " + ((Owner) args[0]).objectState().id());
          });

  private UserdataMetatables() {}

  static void install(LuaState state) {
    HostClasses classes = HostClasses.of(state);
    Table freed = new Table();
    freed.setField("__metatable", false);
    freed.setField("__index", REFUSE);
    freed.setField("__newindex", REFUSE);
    freed.setField("__tostring", Builtin.of("tostring", (s, args) -> name((Owner) args[0])));
    state.setUserdataMetatables(
        value -> {
          if (value instanceof Owner owner) {
            ObjectState object = owner.objectState();
            if (object != null && object.isFreed()) {
              return freed;
            }
          }
          return classes.metatable(value);
        });
  }

  private static String name(Owner owner) {
    return "[Freed:" + owner.objectState().id() + "]";
  }
}
