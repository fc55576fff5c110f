package dev.selenode.runtime.interpreter;

/**
 * A function written in Java. Stateless: what it needs of a state it gets as an argument, so one
 * object serves all states. It must not keep {@code args}' owner alive longer than the call, and
 * throws {@link LuaError} for the script's faults; other runtime exceptions become errors with
 * their message, the cause kept.
 */
public abstract class Builtin extends LuaFunction {
  private final String name;

  protected Builtin(String name) {
    this.name = name;
  }

  /** The body of a builtin that takes its arguments as they come. */
  @FunctionalInterface
  public interface Body {
    Object call(LuaState state, Object[] args);
  }

  /** The body of a builtin that needs its first argument and ignores the rest. */
  @FunctionalInterface
  public interface UnaryBody {
    Object call(LuaState state, Object a);
  }

  /** A builtin of any arity. */
  public static Builtin of(String name, Body body) {
    return new Builtin(name) {
      @Override
      public Object callN(LuaState state, Object[] args) {
        return body.call(state, args);
      }
    };
  }

  /** A builtin of one argument, called without an array. */
  public static Builtin unary(String name, UnaryBody body) {
    return new Builtin(name) {
      @Override
      public Object callN(LuaState state, Object[] args) {
        if (args.length == 0) {
          throw Check.argument(state, 0, "value expected");
        }
        return body.call(state, args[0]);
      }

      @Override
      public Object call1(LuaState state, Object a) {
        return body.call(state, a);
      }
    };
  }

  @Override
  public final String name() {
    return name;
  }
}
