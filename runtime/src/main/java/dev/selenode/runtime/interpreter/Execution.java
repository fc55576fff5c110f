package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.value.Cell;
import dev.selenode.runtime.value.Table;
import java.util.Arrays;

/**
 * The loop that executes instructions. Every case does the common thing in place and leaves the
 * rest to a method: HotSpot compiles no method of more than 8,000 bytes of code, and this must stay
 * well below. A case that {@code break}s has left a result, or a request for a call, in {@code out}
 * for {@link Interpreter#settle}; one that {@code continue}s is done.
 */
final class Execution {
  private Execution() {}

  /** Executes frame after frame from {@code start} on, until the boundary is reached. */
  static void execute(LuaState s, Frame start) {
    Frame f = start;
    frames:
    while (f != null) {
      Closure closure = f.closure;
      Prototype p = closure.prototype;
      long[] code = p.code();
      Object[] k = p.constants();
      FieldCache[] caches = closure.profile.caches;
      Object[] r = f.registers;
      int pc = f.pc;
      for (; ; ) {
        long i = code[pc++];
        int a = (int) i >>> 8 & 0xFF;
        int b = (int) (i >>> 16) & 0xFFFFFF;
        Object out;
        switch ((int) i & 0xFF) {
          case Op.MOVE:
            r[a] = r[b];
            continue;
          case Op.LOADK:
            r[a] = k[b];
            continue;
          case Op.LOADNIL:
            do {
              r[a++] = null;
            } while (--b > 0);
            continue;
          case Op.NEWCELL:
            r[a] = new Cell(r[a]);
            continue;
          case Op.GETCELL:
            r[a] = ((Cell) r[b]).value;
            continue;
          case Op.SETCELL:
            ((Cell) r[a]).value = r[b];
            continue;
          case Op.GETUP:
            r[a] = closure.upvalues[b];
            continue;
          case Op.GETUPCELL:
            r[a] = ((Cell) closure.upvalues[b]).value;
            continue;
          case Op.SETUPCELL:
            ((Cell) closure.upvalues[a]).value = r[b];
            continue;
          case Op.GETGLOBAL:
            {
              Object env = closure.upvalues[Instruction.c(i)];
              FieldCache cache = caches[pc - 1];
              if (env instanceof Table t
                  && cache.shape == t.shape()
                  && (out = t.at(cache.place)) != null) {
                r[a] = out;
                continue;
              }
              out = Fields.get(s, f, pc - 1, env, k[b]);
              break;
            }
          case Op.SETGLOBAL:
            {
              Object env = closure.upvalues[Instruction.c(i)];
              FieldCache cache = caches[pc - 1];
              if (env instanceof Table t
                  && cache.shape == t.shape()
                  && Fields.store(cache, t, r[a])) {
                continue;
              }
              out = Fields.set(s, f, pc - 1, env, k[b], r[a]);
              if (out == null) {
                continue;
              }
              break;
            }
          case Op.GETFIELD:
            {
              Object target = r[b];
              FieldCache cache = caches[pc - 1];
              if (target instanceof Table t
                  && cache.shape == t.shape()
                  && (out = t.at(cache.place)) != null) {
                r[a] = out;
                continue;
              }
              out = Fields.get(s, f, pc - 1, target, k[Instruction.c(i)]);
              break;
            }
          case Op.SETFIELD:
            {
              Object target = r[a];
              FieldCache cache = caches[pc - 1];
              if (target instanceof Table t
                  && cache.shape == t.shape()
                  && Fields.store(cache, t, r[Instruction.c(i)])) {
                continue;
              }
              out = Fields.set(s, f, pc - 1, target, k[b], r[Instruction.c(i)]);
              if (out == null) {
                continue;
              }
              break;
            }
          case Op.GETINDEX:
            {
              Object target = r[b];
              Object key = r[Instruction.c(i)];
              if (target instanceof Table t && (out = Indexing.get(t, key)) != null) {
                r[a] = out;
                continue;
              }
              f.pc = pc;
              out = Indexing.getSlow(s, target, key);
              break;
            }
          case Op.SETINDEX:
            {
              Object target = r[a];
              if (target instanceof Table t && Indexing.set(t, r[b], r[Instruction.c(i)])) {
                continue;
              }
              f.pc = pc;
              out = Metamethods.setIndex(s, target, r[b], r[Instruction.c(i)]);
              if (out == null) {
                continue;
              }
              break;
            }
          case Op.SELF:
            {
              Object target = r[b];
              r[a + 1] = target;
              out = Methods.find(s, f, pc - 1, target, k[Instruction.c(i)]);
              if (!(out instanceof Call)) {
                r[a] = out;
                continue;
              }
              break;
            }
          case Op.NEWTABLE:
            {
              Table t = s.newTable();
              if (b > 0) {
                t.ensureArray(b);
              }
              r[a] = t;
              continue;
            }
          case Op.SETLIST:
            ((Table) r[a]).setRange(Instruction.c(i), r, a + 1, b);
            continue;
          case Op.SETLISTM:
            Constructors.setOpen(s, f, (Table) r[a], a, b, Instruction.c(i));
            continue;
          case Op.CLOSURE:
            r[a] = Constructors.closure(closure, p.children()[b], r, a);
            continue;
          case Op.VARARG:
            Delivery.store(f, a, b, f.varargs);
            continue;
          case Op.VARARGM:
            f.open = f.varargs;
            continue;
          case Op.ADD:
            {
              Object x = r[b];
              Object y = r[Instruction.c(i)];
              if (x instanceof Double m && y instanceof Double n) {
                r[a] = m + n;
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 0, x, y);
              break;
            }
          case Op.SUB:
            {
              Object x = r[b];
              Object y = r[Instruction.c(i)];
              if (x instanceof Double m && y instanceof Double n) {
                r[a] = m - n;
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 1, x, y);
              break;
            }
          case Op.MUL:
            {
              Object x = r[b];
              Object y = r[Instruction.c(i)];
              if (x instanceof Double m && y instanceof Double n) {
                r[a] = m * n;
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 2, x, y);
              break;
            }
          case Op.DIV:
            {
              Object x = r[b];
              Object y = r[Instruction.c(i)];
              if (x instanceof Double m && y instanceof Double n) {
                r[a] = m / n;
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 3, x, y);
              break;
            }
          case Op.MOD:
            {
              Object x = r[b];
              Object y = r[Instruction.c(i)];
              if (x instanceof Double m && y instanceof Double n) {
                r[a] = Arithmetic.mod(m, n);
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 4, x, y);
              break;
            }
          case Op.POW:
            {
              Object x = r[b];
              Object y = r[Instruction.c(i)];
              if (x instanceof Double m && y instanceof Double n) {
                r[a] = Arithmetic.pow(m, n);
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 5, x, y);
              break;
            }
          case Op.ADDK:
            {
              if (r[b] instanceof Double m) {
                r[a] = m + (Double) k[Instruction.c(i)];
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 0, r[b], k[Instruction.c(i)]);
              break;
            }
          case Op.SUBK:
            {
              if (r[b] instanceof Double m) {
                r[a] = m - (Double) k[Instruction.c(i)];
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 1, r[b], k[Instruction.c(i)]);
              break;
            }
          case Op.MULK:
            {
              if (r[b] instanceof Double m) {
                r[a] = m * (Double) k[Instruction.c(i)];
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 2, r[b], k[Instruction.c(i)]);
              break;
            }
          case Op.DIVK:
            {
              if (r[b] instanceof Double m) {
                r[a] = m / (Double) k[Instruction.c(i)];
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 3, r[b], k[Instruction.c(i)]);
              break;
            }
          case Op.MODK:
            {
              if (r[b] instanceof Double m) {
                r[a] = Arithmetic.mod(m, (Double) k[Instruction.c(i)]);
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 4, r[b], k[Instruction.c(i)]);
              break;
            }
          case Op.POWK:
            {
              if (r[b] instanceof Double m) {
                r[a] = Arithmetic.pow(m, (Double) k[Instruction.c(i)]);
                continue;
              }
              f.pc = pc;
              out = Arithmetic.slow(s, 5, r[b], k[Instruction.c(i)]);
              break;
            }
          case Op.UNM:
            {
              if (r[b] instanceof Double m) {
                r[a] = -m;
                continue;
              }
              f.pc = pc;
              out = Arithmetic.negate(s, r[b]);
              break;
            }
          case Op.NOT:
            r[a] = r[b] == null || r[b] == Boolean.FALSE;
            continue;
          case Op.LEN:
            {
              if (r[b] instanceof Table t && t.metatable() == null) {
                r[a] = (double) t.length();
                continue;
              }
              f.pc = pc;
              out = Arithmetic.length(s, r[b]);
              break;
            }
          case Op.CONCAT:
            {
              f.pc = pc;
              out = Concatenation.start(s, f, i);
              if (out == null) {
                continue;
              }
              break;
            }
          case Op.JMP:
            pc = b;
            continue;
          case Op.LOOP:
            f.pc = pc;
            pc = b;
            if (--s.budget < 0) {
              f = slice(s, f, b);
              continue frames;
            }
            continue;
          case Op.JT:
            if (r[a] != null && r[a] != Boolean.FALSE) {
              pc = b;
            }
            continue;
          case Op.JF:
            if (r[a] == null || r[a] == Boolean.FALSE) {
              pc = b;
            }
            continue;
          case Op.JEQ:
          case Op.JNE:
            {
              f.pc = pc;
              out = Comparison.equal(s, r[a], r[b]);
              if (!(out instanceof Boolean truth)) {
                break;
              }
              if (truth == ((i & 1) == 0)) {
                pc = Instruction.c(i);
              }
              continue;
            }
          case Op.JEQK:
            if (Lua.rawEquals(r[a], k[b])) {
              pc = Instruction.c(i);
            }
            continue;
          case Op.JNEK:
            if (!Lua.rawEquals(r[a], k[b])) {
              pc = Instruction.c(i);
            }
            continue;
          case Op.JLT:
          case Op.JNLT:
            {
              boolean truth;
              if (r[a] instanceof Double x && r[b] instanceof Double y) {
                truth = x < y;
              } else {
                f.pc = pc;
                out = Comparison.less(s, r[a], r[b]);
                if (!(out instanceof Boolean)) {
                  break;
                }
                truth = (Boolean) out;
              }
              if (truth == ((i & 1) == 0)) {
                pc = Instruction.c(i);
              }
              continue;
            }
          case Op.JLE:
          case Op.JNLE:
            {
              boolean truth;
              if (r[a] instanceof Double x && r[b] instanceof Double y) {
                truth = x <= y;
              } else {
                f.pc = pc;
                out = Comparison.lessOrEqual(s, r[a], r[b]);
                if (!(out instanceof Boolean)) {
                  break;
                }
                truth = (Boolean) out;
              }
              if (truth == ((i & 1) == 0)) {
                pc = Instruction.c(i);
              }
              continue;
            }
          case Op.JLTK:
          case Op.JNLTK:
            {
              boolean truth;
              if (r[a] instanceof Double x) {
                truth = x < (Double) k[b];
              } else {
                f.pc = pc;
                out = Comparison.less(s, r[a], k[b]);
                if (!(out instanceof Boolean)) {
                  break;
                }
                truth = (Boolean) out;
              }
              if (truth == ((i & 1) == 0)) {
                pc = Instruction.c(i);
              }
              continue;
            }
          case Op.JLEK:
          case Op.JNLEK:
            {
              boolean truth;
              if (r[a] instanceof Double x) {
                truth = x <= (Double) k[b];
              } else {
                f.pc = pc;
                out = Comparison.lessOrEqual(s, r[a], k[b]);
                if (!(out instanceof Boolean)) {
                  break;
                }
                truth = (Boolean) out;
              }
              if (truth == ((i & 1) == 0)) {
                pc = Instruction.c(i);
              }
              continue;
            }
          case Op.JGTK:
          case Op.JNGTK:
            {
              boolean truth;
              if (r[a] instanceof Double x) {
                truth = (Double) k[b] < x;
              } else {
                f.pc = pc;
                out = Comparison.less(s, k[b], r[a]);
                if (!(out instanceof Boolean)) {
                  break;
                }
                truth = (Boolean) out;
              }
              if (truth == ((i & 1) == 0)) {
                pc = Instruction.c(i);
              }
              continue;
            }
          case Op.JGEK:
          case Op.JNGEK:
            {
              boolean truth;
              if (r[a] instanceof Double x) {
                truth = (Double) k[b] <= x;
              } else {
                f.pc = pc;
                out = Comparison.lessOrEqual(s, k[b], r[a]);
                if (!(out instanceof Boolean)) {
                  break;
                }
                truth = (Boolean) out;
              }
              if (truth == ((i & 1) == 0)) {
                pc = Instruction.c(i);
              }
              continue;
            }
          case Op.CALL:
            {
              Object function = r[a];
              f.pc = pc;
              if (function instanceof Closure c) {
                CompiledBody body = s.body(c);
                if (body == null || f.depth >= s.roomDepth) {
                  f = InterpretedCalls.push(s, f, c, r, a + 1, b);
                  continue frames;
                }
                out = InterpretedCalls.callBody(s, body, c, r, a, b);
              } else if (function instanceof Builtin builtin) {
                out = InterpretedCalls.callBuiltin(s, builtin, r, a, b);
              } else {
                out = new Call(function, Arrays.copyOfRange(r, a + 1, a + 1 + b), null);
                break;
              }
              if (Instruction.c(i) == 1 && !(out instanceof Object[])) {
                r[a] = out;
                continue;
              }
              break;
            }
          case Op.CALLM:
            f.pc = pc;
            out = new Call(r[a], Constructors.openArguments(s, f, r, a, b), null);
            break;
          case Op.TAILCALL:
          case Op.TAILCALLM:
            f.pc = pc;
            out = InterpretedCalls.tailCall(s, f, r, a, b, ((int) i & 0xFF) == Op.TAILCALLM);
            if (out == s) {
              continue frames;
            }
            break;
          case Op.RETURN:
            out = Multi.of(Arrays.copyOfRange(r, a, a + b));
            f = leave(s, f, out);
            continue frames;
          case Op.RETURNM:
            f = leave(s, f, Multi.of(Constructors.openArguments(s, f, r, a - 1, b)));
            continue frames;
          case Op.RETURN0:
            f = leave(s, f, Multi.NONE);
            continue frames;
          case Op.RETURN1:
            {
              out = r[a];
              Frame caller = f.caller;
              if (caller.continuation == null && !f.boundary) {
                long call = caller.closure.prototype.code()[caller.pc - 1];
                if (Instruction.op(call) == Op.CALL && Instruction.c(call) == 1) {
                  caller.registers[Instruction.a(call)] = out;
                  s.frame = caller;
                  f = caller;
                  continue frames;
                }
              }
              f = leave(s, f, out);
              continue frames;
            }
          case Op.FORPREP:
            f.pc = pc;
            if (!NumericLoop.prepare(s, r, a)) {
              pc = b;
            }
            continue;
          case Op.FORLOOP:
            {
              double step = (Double) r[a + 2];
              double index = (Double) r[a] + step;
              double limit = (Double) r[a + 1];
              if (step > 0 ? index <= limit : limit <= index) {
                Double boxed = index;
                r[a] = boxed;
                r[a + 3] = boxed;
                f.pc = pc;
                pc = b;
                if (--s.budget < 0) {
                  f = slice(s, f, b);
                  continue frames;
                }
              }
              continue;
            }
          case Op.TFORCALL:
            {
              f.pc = pc;
              Object function = r[a];
              if (function instanceof Closure c && c.profile.body == null) {
                f = InterpretedCalls.push(s, f, c, r, a + 1, 2);
                continue frames;
              }
              if (function instanceof Builtin builtin) {
                Delivery.store(f, a + 3, b, builtin.call2(s, r[a + 1], r[a + 2]));
                continue;
              }
              out = new Call(function, new Object[] {r[a + 1], r[a + 2]}, null);
              break;
            }
          case Op.TFORLOOP:
            if (r[a + 3] != null) {
              r[a + 2] = r[a + 3];
              f.pc = pc;
              pc = b;
              if (--s.budget < 0) {
                f = slice(s, f, b);
                continue frames;
              }
            }
            continue;
          default:
            throw new IllegalStateException("instruction " + i);
        }
        if (out instanceof Call || out == Interpreter.SWITCH) {
          f = Interpreter.settle(s, out);
          continue frames;
        }
        Call more = Delivery.deliver(s, f, out);
        if (more != null) {
          f = Interpreter.settle(s, more);
          continue frames;
        }
        pc = f.pc;
      }
    }
  }

  /**
   * A slice of work units was used up at the end of a turn: time to look at limits, and to see
   * whether compiled code can go on from the loop's next turn.
   *
   * @return the frame to go on with
   */
  private static Frame slice(LuaState s, Frame f, int entry) {
    s.limits().look();
    Closure c = f.closure;
    CompiledBody body = s.compileLoop(c, f.registers, entry);
    if (body != null) {
      Object out = body.enterLoop(s, c, f);
      if (out != CompiledBody.NOT_ENTERED) {
        return leave(s, f, out);
      }
      c.profile.loops.remove(entry);
    }
    f.renewRegisters();
    f.pc = entry;
    return f;
  }

  private static Frame leave(LuaState s, Frame f, Object results) {
    if (results == CompiledBody.CONTINUE) {
      return f;
    }
    s.frame = f.caller;
    if (f.boundary) {
      f.boundary = false;
      s.transfer = results;
      return null;
    }
    return Interpreter.settle(s, results);
  }
}
