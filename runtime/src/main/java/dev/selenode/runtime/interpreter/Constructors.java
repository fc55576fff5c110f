package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.bytecode.Prototype.Upvalue;
import dev.selenode.runtime.value.Table;
import java.util.Arrays;

/** Closures, and lists that end in open values. */
final class Constructors {
  private Constructors() {}

  /**
   * A closure that is about to be stored in register {@code self}: a local function that mentions
   * itself captures itself.
   */
  static Closure closure(Closure outer, Prototype p, Object[] r, int self) {
    Upvalue[] wanted = p.upvalues();
    Object[] captured = new Object[wanted.length];
    Closure made = new Closure(p, captured);
    for (int i = 0; i < captured.length; i++) {
      Upvalue u = wanted[i];
      if (!u.fromRegister()) {
        captured[i] = outer.upvalues[u.index()];
      } else if (u.index() == self && !u.cell()) {
        captured[i] = made;
      } else {
        captured[i] = r[u.index()];
      }
    }
    return made;
  }

  /** {@code n} registers after {@code a}, then the open values. */
  static Object[] openArguments(LuaState s, Frame f, Object[] r, int a, int n) {
    Object[] open = f.open;
    f.open = Multi.NONE;
    s.chargeValues(open.length);
    if (n == 0) {
      return open.clone();
    }
    Object[] all = Arrays.copyOfRange(r, a + 1, a + 1 + n + open.length);
    System.arraycopy(open, 0, all, n, open.length);
    return all;
  }

  static void setOpen(LuaState s, Frame f, Table t, int a, int n, int first) {
    Object[] all = openArguments(s, f, f.registers, a, n);
    s.reserve(4L * all.length);
    t.setRange(first, all, 0, all.length);
  }
}
