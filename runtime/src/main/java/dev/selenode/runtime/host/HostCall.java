package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Text;

/**
 * A method of a host class as a Lua function: {@code self} first, then the declared parameters.
 * Further arguments are ignored, as Lua does.
 */
abstract class HostCall extends Builtin {
  private final Class<?> owner;

  /** A call for objects of a class; null for static methods, whose self is ignored. */
  HostCall(String name, Class<?> owner) {
    super(name);
    this.owner = owner;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  final <T> T receiver(LuaState s, Object self) {
    if (owner == null || owner.isInstance(self)) {
      return (T) self;
    }
    Object host = self == Slot.MISSING ? null : ObjectBridge.of(s).toJava(self);
    if (!owner.isInstance(host)) {
      String got = self == Slot.MISSING ? "no value" : TypeNames.of(s, self);
      String want = TypeNames.of(s, owner);
      throw s.error("calling '" + name() + "' on bad self (got " + got + ", want " + want + ")");
    }
    return (T) host;
  }

  static Object argument(Object[] args, int i) {
    return i < args.length ? args[i] : Slot.MISSING;
  }

  /** Lets errors through and gives exceptions that Java makes one declare the place of the call. */
  static RuntimeException failure(LuaState s, Throwable thrown) {
    if (thrown instanceof RuntimeException e) {
      return e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
    String message = thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
    return new LuaError(s.where(1) + Text.toLua(message), thrown);
  }

  static Object run(LuaState s, HostFunction function, Object[] args) {
    try {
      return Conversions.toLua(s, function.call(new Arguments(s, "host function", args, 0)));
    } catch (Exception e) {
      throw failure(s, e);
    }
  }
}
