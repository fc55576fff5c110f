package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Instruction;

/** {@code a .. b .. c}: from the right, runs of strings and numbers at once. */
final class Concatenation {
  private Concatenation() {}

  /** Begins a CONCAT; see {@link #go}. */
  static Call start(LuaState s, Frame f, long i) {
    f.progress = Instruction.c(i);
    return go(s, f, i);
  }

  /**
   * Joins registers B … {@code f.progress} of a CONCAT.
   *
   * @return null when the result is in its register, or the {@link Call} of a metamethod
   */
  static Call go(LuaState s, Frame f, long i) {
    Object[] r = f.registers;
    int first = Instruction.b(i);
    int top = f.progress;
    while (top > first) {
      if (!plain(r[top]) || !plain(r[top - 1])) {
        f.progress = top;
        return metamethod(s, r[top - 1], r[top]);
      }
      int from = top - 1;
      while (from > first && plain(r[from - 1])) {
        from--;
      }
      r[from] = join(s, r, from, top);
      top = from;
    }
    r[Instruction.a(i)] = r[first];
    return null;
  }

  private static boolean plain(Object value) {
    return value instanceof String || value instanceof Double;
  }

  private static String join(LuaState s, Object[] r, int from, int to) {
    if (to == from + 1) {
      String a = Lua.toString(r[from]);
      String b = Lua.toString(r[to]);
      grow(s, (long) a.length() + b.length());
      return a.concat(b);
    }
    long length = 0;
    for (int i = from; i <= to; i++) {
      r[i] = Lua.toString(r[i]);
      length += ((String) r[i]).length();
    }
    grow(s, length);
    StringBuilder joined = new StringBuilder((int) length);
    for (int i = from; i <= to; i++) {
      joined.append((String) r[i]);
    }
    return joined.toString();
  }

  private static void grow(LuaState s, long length) {
    if (length > 1000) {
      s.reserve(length);
      s.tick((int) Math.min(length >> 6, Integer.MAX_VALUE));
    }
  }

  private static Call metamethod(LuaState s, Object a, Object b) {
    Object handler = Metamethods.either(s, "__concat", a, b);
    if (handler == null) {
      throw Faults.concatenate(s, a, b);
    }
    return new Call(handler, new Object[] {a, b}, null);
  }
}
