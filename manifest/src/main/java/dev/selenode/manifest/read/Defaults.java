package dev.selenode.manifest.read;

import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.function.Consumer;

/** Checks default values. */
final class Defaults {
  private final LuaState state;
  private final Consumer<String> faults;

  Defaults(LuaState state, Consumer<String> faults) {
    this.state = state;
    this.faults = faults;
  }

  /**
   * The default as a value of the type, apart from the script's own; the type's zero if it does not
   * fit.
   */
  Object read(PropertyType type, Object value) {
    try {
      return PropertyType.copy(type.convert(state, value));
    } catch (TypeMismatch e) {
      faults.accept("default got " + e.got() + ", want " + e.want());
    } catch (IllegalArgumentException e) {
      faults.accept("default nests too deep");
    }
    return type.zero();
  }
}
