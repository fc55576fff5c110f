package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.value.Table;

/** Operators and constructors of compiled code that are not done in place. */
public final class CompiledOps {
  private CompiledOps() {}

  public static Object arithmetic(LuaState s, Frame f, int pc, int operation, Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return Arithmetic.plain(operation, x, y);
    }
    f.pc = pc + 1;
    return CompiledCalls.value(s, Arithmetic.slow(s, operation, a, b));
  }

  public static Object negate(LuaState s, Frame f, int pc, Object a) {
    f.pc = pc + 1;
    return CompiledCalls.value(s, Arithmetic.negate(s, a));
  }

  public static Object length(LuaState s, Frame f, int pc, Object a) {
    f.pc = pc + 1;
    return CompiledCalls.value(s, Arithmetic.length(s, a));
  }

  /** Whether the length of a value is a plain count. */
  public static boolean countable(Object a) {
    return a instanceof String || (a instanceof Table t && t.metatable() == null);
  }

  public static double count(Object a) {
    return a instanceof Table t ? t.length() : ((String) a).length();
  }

  public static boolean equal(LuaState s, Frame f, int pc, Object a, Object b) {
    if (a == b && !(a instanceof Double)) {
      return true;
    }
    f.pc = pc + 1;
    return Lua.truth(CompiledCalls.value(s, Comparison.equal(s, a, b)));
  }

  public static boolean equalsNumber(Object a, double b) {
    return a instanceof Double x && x == b;
  }

  public static boolean equalsString(Object a, String b) {
    return a == b || (a instanceof String x && x.equals(b));
  }

  public static boolean less(LuaState s, Frame f, int pc, Object a, Object b) {
    f.pc = pc + 1;
    return Lua.truth(CompiledCalls.value(s, Comparison.less(s, a, b)));
  }

  public static boolean lessOrEqual(LuaState s, Frame f, int pc, Object a, Object b) {
    f.pc = pc + 1;
    return Lua.truth(CompiledCalls.value(s, Comparison.lessOrEqual(s, a, b)));
  }

  public static Boolean not(Object a) {
    return a == null || a == Boolean.FALSE;
  }

  public static boolean truth(Object a) {
    return a != null && a != Boolean.FALSE;
  }

  public static double loopNumber(LuaState s, Frame f, int pc, Object value, String what) {
    if (value instanceof Double d) {
      return d;
    }
    f.pc = pc + 1;
    return NumericLoop.number(s, value, what);
  }

  public static boolean loopGoesOn(double index, double limit, double step) {
    return step > 0 ? index <= limit : limit <= index;
  }

  public static Object concat(LuaState s, Frame f, int pc, int first, Object[] values) {
    f.pc = pc + 1;
    System.arraycopy(values, 0, CompiledFrames.registers(f), first, values.length);
    long i = f.closure.prototype.code()[pc];
    Call request = Concatenation.start(s, f, i);
    while (request != null) {
      f.registers[f.progress - 1] = Multi.first(CompiledCalls.operator(s, request));
      f.progress--;
      request = Concatenation.go(s, f, i);
    }
    return f.registers[first];
  }

  public static Object concat(LuaState s, Frame f, int pc, int first, Object a, Object b) {
    if (a instanceof String x && b instanceof String y && x.length() + y.length() < 1000) {
      return x.concat(y);
    }
    return concat(s, f, pc, first, new Object[] {a, b});
  }

  public static Table newTable(LuaState s, int room) {
    Table t = s.newTable();
    if (room > 0) {
      t.ensureArray(room);
    }
    return t;
  }

  public static void setList(Object table, int first, Object[] values) {
    ((Table) table).setRange(first, values, 0, values.length);
  }

  public static void setOpenList(LuaState s, Frame f, Object table, int first, Object[] fixed) {
    Object[] all = CompiledCalls.withOpen(f, fixed);
    s.reserve(4L * all.length);
    setList(table, first, all);
  }

  public static Closure closure(Prototype p, Object[] upvalues) {
    return new Closure(p, upvalues);
  }

  public static Object vararg(Frame f, int i) {
    return i < f.varargs.length ? f.varargs[i] : null;
  }

  public static void look(LuaState s, Frame f, int pc) {
    f.pc = pc + 1;
    s.limits().look();
  }

  /** As {@link #look}; whether to leave for the interpreter, so that memory can be measured. */
  public static boolean lookMetered(LuaState s, Frame f, int pc) {
    f.pc = pc + 1;
    return s.limits().lookFromCompiled();
  }
}
