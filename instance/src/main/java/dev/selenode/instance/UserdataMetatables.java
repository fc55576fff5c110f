package dev.selenode.instance;

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

  private final HostClasses classes;
  private final Table freed = new Table();

  /** The last class that is no {@link Owner}: a test that fails is dear with an interface. */
  private Class<?> plain;

  private UserdataMetatables(HostClasses classes) {
    this.classes = classes;
    freed.setField("__metatable", false);
    freed.setField("__index", REFUSE);
    freed.setField("__newindex", REFUSE);
    freed.setField("__tostring", Builtin.of("tostring", (s, args) -> name((Owner) args[0])));
  }

  static void install(LuaState state) {
    UserdataMetatables metatables = new UserdataMetatables(HostClasses.of(state));
    state.setUserdataMetatables(metatables::of, Owner.class::isAssignableFrom);
  }

  private Table of(Object value) {
    Class<?> javaClass = value.getClass();
    if (javaClass != plain) {
      if (!(value instanceof Owner owner)) {
        plain = javaClass;
      } else if (owner.objectState() != null && owner.objectState().isFreed()) {
        return freed;
      }
    }
    return classes.metatable(value);
  }

  private static String name(Owner owner) {
    return "[Freed:" + owner.objectState().id() + "]";
  }
}
