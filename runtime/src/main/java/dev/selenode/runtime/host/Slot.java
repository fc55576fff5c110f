package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;
import java.util.Optional;

/** One parameter of a call: checks and converts what a script passed for it. */
final class Slot {
  /** Stands for an argument that was not given. */
  static final Object MISSING = new Object();

  private final Parameter<?> parameter;
  private final ArgumentType type;
  private final int number;
  private final Object whenMissing;

  /**
   * A slot.
   *
   * @param number from 1, as messages count
   */
  Slot(Parameter<?> parameter, int number) {
    this.parameter = parameter;
    this.type = ArgumentType.of(parameter.type());
    this.number = number;
    this.whenMissing = type.type == Optional.class ? Optional.empty() : ArgumentType.MISMATCH;
  }

  /** The Java value of an argument, of the declared type. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <T> T take(LuaState s, String function, Object argument) {
    if ((argument == null || argument == MISSING) && parameter.optional()) {
      return (T) parameter.otherwise();
    }
    Object value = argument == MISSING ? whenMissing : type.convert(s, argument);
    if (value == null && !parameter.nilPasses()) {
      value = ArgumentType.MISMATCH;
    }
    if (value == ArgumentType.MISMATCH) {
      String got = argument == MISSING ? "no value" : TypeNames.of(s, argument);
      throw mismatch(s, number, function, got, TypeNames.of(s, parameter.type()));
    }
    return (T) value;
  }

  static RuntimeException mismatch(
      LuaState s, int number, String function, String got, String want) {
    return s.error(
        "bad argument #" + number + " to '" + function + "' (got " + got + ", want " + want + ")");
  }
}
