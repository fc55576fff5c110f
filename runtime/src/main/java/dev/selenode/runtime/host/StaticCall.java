package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/**
 * A method of the class itself: {@code Color.from_hsv(…)}. {@code Color:from_hsv(…)} passes the
 * class, which is skipped.
 */
final class StaticCall extends Builtin {
  private final LuaFunction body;

  /**
   * A static method.
   *
   * @param body takes a self that it ignores, then the arguments
   */
  StaticCall(LuaFunction body) {
    super(body.name());
    this.body = body;
  }

  @Override
  public Object callN(LuaState s, Object[] args) {
    boolean onClass = args.length > 0 && args[0] instanceof HostClass;
    return body.callN(s, onClass ? args : Multi.prepend(null, args));
  }

  @Override
  public Object call1(LuaState s, Object a) {
    return a instanceof HostClass ? body.call1(s, a) : body.call2(s, null, a);
  }

  @Override
  public Object call2(LuaState s, Object a, Object b) {
    return a instanceof HostClass ? body.call2(s, a, b) : body.call3(s, null, a, b);
  }
}
