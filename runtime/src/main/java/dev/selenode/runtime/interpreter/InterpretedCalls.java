package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import java.util.Arrays;

/** How calls that the interpreter meets begin. */
final class InterpretedCalls {
  private InterpretedCalls() {}

  /** Begins a call of a Lua function with {@code n} arguments from {@code args[from]}. */
  static Frame push(LuaState s, Frame caller, Closure c, Object[] args, int from, int n) {
    Frame f = (s.profiler == null ? caller : s.profiler.enter(caller, c)).push(s);
    Prototype p = c.prototype;
    Object[] r = f.registers;
    if (r.length < p.registers()) {
      r = new Object[p.registers()];
      f.registers = r;
    }
    if (f.closure != c) { // most often the same function was called from here before
      f.closure = c;
    }
    f.continuation = null;
    f.pc = 0;
    f.tailCalled = false;
    f.replaced = false;
    f.compiled = false;
    fill(s, f, p, args, from, n);
    s.heat(c, r);
    if (--s.budget < 0) {
      s.limits().look();
    }
    return f;
  }

  private static void fill(LuaState s, Frame f, Prototype p, Object[] args, int from, int n) {
    Object[] r = f.registers;
    int parameters = p.parameterCount();
    if (n == parameters && n <= 2 && !p.isVararg()) {
      if (n > 0) {
        r[0] = args[from];
        if (n > 1) {
          r[1] = args[from + 1];
        }
      }
      return;
    }
    int given = Math.min(parameters, n);
    for (int i = 0; i < given; i++) {
      r[i] = args[from + i];
    }
    for (int i = given; i < parameters; i++) {
      r[i] = null;
    }
    if (p.isVararg()) {
      s.chargeValues(n);
      f.varargs =
          n > parameters ? Arrays.copyOfRange(args, from + parameters, from + n) : Multi.NONE;
    }
  }

  /**
   * A Lua function takes over its caller's frame; anything else is called and returned from.
   *
   * @return the state itself if the frame has been taken over, else what to settle
   */
  static Object tailCall(LuaState s, Frame f, Object[] r, int a, int b, boolean open) {
    Object[] args =
        open ? Constructors.openArguments(s, f, r, a, b) : Arrays.copyOfRange(r, a + 1, a + 1 + b);
    if (!(r[a] instanceof Closure c)) {
      return new Call(r[a], args, null);
    }
    Prototype p = c.prototype;
    if (f.registers.length < p.registers()) {
      f.registers = new Object[p.registers()];
    }
    f.closure = c;
    f.pc = 0;
    f.tailCalled = true;
    fill(s, f, p, args, 0, args.length);
    if (s.profiler != null) {
      s.profiler.replaced(f, c);
    }
    if (--s.budget < 0) {
      s.limits().look();
    }
    return s;
  }

  static Object callBody(LuaState s, CompiledBody body, Closure c, Object[] r, int a, int n) {
    switch (n) {
      case 0:
        return body.call0(s, c);
      case 1:
        return body.call1(s, c, r[a + 1]);
      case 2:
        return body.call2(s, c, r[a + 1], r[a + 2]);
      case 3:
        return body.call3(s, c, r[a + 1], r[a + 2], r[a + 3]);
      default:
        return body.callN(s, c, Arrays.copyOfRange(r, a + 1, a + 1 + n));
    }
  }

  static Object callBuiltin(LuaState s, Builtin builtin, Object[] r, int a, int n) {
    switch (n) {
      case 0:
        return builtin.call0(s);
      case 1:
        return builtin.call1(s, r[a + 1]);
      case 2:
        return builtin.call2(s, r[a + 1], r[a + 2]);
      case 3:
        return builtin.call3(s, r[a + 1], r[a + 2], r[a + 3]);
      default:
        return builtin.callN(s, Arrays.copyOfRange(r, a + 1, a + 1 + n));
    }
  }
}
