package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;

/** {@code Node.new(…)}, {@code Node:new(…)} and {@code Node(…)}. */
final class Construction extends Builtin {
  private final HostClass made;
  private final LuaFunction body;

  /**
   * A constructor.
   *
   * @param body takes a self that it ignores, then the arguments
   */
  Construction(HostClass made, LuaFunction body) {
    super(made.name());
    this.made = made;
    this.body = body;
  }

  @Override
  public Object callN(LuaState s, Object[] args) {
    if (args.length > 0 && args[0] == made) {
      return body.callN(s, args);
    }
    Object[] withSelf = new Object[args.length + 1];
    System.arraycopy(args, 0, withSelf, 1, args.length);
    return body.callN(s, withSelf);
  }

  @Override
  public Object call3(LuaState s, Object a, Object b, Object c) {
    return a == made ? body.call3(s, a, b, c) : callN(s, new Object[] {a, b, c});
  }

  @Override
  public Object call2(LuaState s, Object a, Object b) {
    return a == made ? body.call2(s, a, b) : body.call3(s, null, a, b);
  }

  @Override
  public Object call1(LuaState s, Object a) {
    return a == made ? body.call1(s, a) : body.call2(s, null, a);
  }

  @Override
  public Object call0(LuaState s) {
    return body.call1(s, null);
  }
}
