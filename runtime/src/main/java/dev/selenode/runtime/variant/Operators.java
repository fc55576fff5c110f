package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.TypeNames;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Operators of value types as metamethods. */
final class Operators {
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "__add", "+", "__sub", "-", "__mul", "*", "__div", "/", "__mod", "%", "__pow", "^",
          "__lt", "<", "__le", "<=");

  private Operators() {}

  /**
   * An operator of two operands, of which one may be anything; a null result means bad operands.
   */
  static LuaFunction binary(String event, BinaryOperator<Object> body) {
    return new Binary(event, body);
  }

  /** An operator of one operand of a known type. */
  @SuppressWarnings("unchecked") // a metamethod's own type
  static <T> LuaFunction unary(String event, Function<T, Object> body) {
    return new Binary(event, (a, b) -> body.apply((T) a));
  }

  /** {@code ..} puts the text in, as GDScript's {@code str} would. */
  static final LuaFunction CONCAT =
      Builtin.of("__concat", (s, args) -> concatenate(s, args[0], args[1]));

  private static Object concatenate(LuaState s, Object a, Object b) {
    String left = Lua.toString(s, a);
    String right = Lua.toString(s, b);
    s.reserve(left.length() + (long) right.length());
    return left + right;
  }

  /** Orders values of one type. */
  static <T> HostClassBuilder<T> ordered(
      HostClassBuilder<T> builder, Class<T> type, java.util.Comparator<T> order) {
    return builder
        .operator("__lt", binary("__lt", (a, b) -> compared(type, order, a, b, -1)))
        .operator("__le", binary("__le", (a, b) -> compared(type, order, a, b, 0)));
  }

  private static <T> Object compared(
      Class<T> type, java.util.Comparator<T> order, Object a, Object b, int most) {
    boolean comparable = type.isInstance(a) && type.isInstance(b);
    return comparable ? (Object) (order.compare(type.cast(a), type.cast(b)) <= most) : null;
  }

  private static final class Binary extends Builtin {
    private final BinaryOperator<Object> body;

    Binary(String event, BinaryOperator<Object> body) {
      super(event);
      this.body = body;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return call2(s, args[0], args.length > 1 ? args[1] : null);
    }

    @Override
    public Object call2(LuaState s, Object a, Object b) {
      Object result = body.apply(a, b);
      if (result == null) {
        String got = TypeNames.of(s, a) + " and " + TypeNames.of(s, b);
        throw s.error("bad operands to '" + SYMBOLS.get(name()) + "' (got " + got + ")");
      }
      return result;
    }
  }
}
