package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.bytecode.Prototype.Local;

/**
 * What a register was called in the source: found by looking back from an instruction for the one
 * that filled the register. Only done once an error is there, so it costs running code nothing.
 */
final class Names {
  /** Which operand of the failing instruction is meant. */
  enum Role {
    INDEXED,
    CALLED,
    LEFT,
    RIGHT,
    CONCAT_LEFT,
    CONCAT_RIGHT
  }

  private Names() {}

  /** {@code local 'x'}, {@code field 'y'} …, or null where nothing names the value. */
  static String of(Frame f, Role role) {
    if (f == null || f.closure == null || f.continuation != null || f.pc == 0) {
      return null;
    }
    Prototype p = f.closure.prototype;
    int pc = f.pc - 1;
    long i = p.code()[pc];
    int op = Instruction.op(i);
    if (role == Role.INDEXED && (op == Op.GETGLOBAL || op == Op.SETGLOBAL)) {
      return "upvalue '" + p.upvalues()[Instruction.c(i)].name() + "'";
    }
    int register = register(f, i, op, role);
    String name = register < 0 ? null : describe(p, pc, register);
    boolean operand = role != Role.CALLED && role != Role.INDEXED && op != Op.UNM;
    // PUC Lua's binary operators take constants from elsewhere than registers, and know no name for
    // them.
    return operand && name != null && name.startsWith("constant ") ? null : name;
  }

  private static int register(Frame f, long i, int op, Role role) {
    return switch (role) {
      case INDEXED ->
          switch (op) {
            case Op.SETFIELD, Op.SETINDEX -> Instruction.a(i);
            case Op.GETFIELD, Op.GETINDEX, Op.SELF -> Instruction.b(i);
            default -> -1;
          };
      case CALLED -> calls(op) ? Instruction.a(i) : -1;
      case LEFT -> op >= Op.ADD && op <= Op.LEN ? Instruction.b(i) : -1;
      case RIGHT -> op >= Op.ADD && op <= Op.POW ? Instruction.c(i) : -1;
      case CONCAT_LEFT -> op == Op.CONCAT ? f.progress - 1 : -1;
      case CONCAT_RIGHT -> op == Op.CONCAT ? f.progress : -1;
    };
  }

  static boolean calls(int op) {
    return op == Op.CALL || op == Op.CALLM || op == Op.TAILCALL || op == Op.TAILCALLM;
  }

  /** How the function being called by a frame's current instruction is named there, or null. */
  static String called(Frame f) {
    if (f.closure != null && f.continuation == null && f.pc > 0) {
      int op = Instruction.op(f.closure.prototype.code()[f.pc - 1]);
      if (op == Op.TFORCALL) {
        return "for iterator 'for iterator'";
      }
    }
    return of(f, Role.CALLED);
  }

  /** A variable by its kind and name, as {@code local 'x'}. */
  private static String describe(Prototype p, int pc, int register) {
    for (Local local : p.locals()) {
      if (local.register() == register && local.start() <= pc && pc < local.end()) {
        return "local '" + local.name() + "'";
      }
    }
    int setter = setter(p, pc, register);
    if (setter < 0) {
      return null;
    }
    long i = p.code()[setter];
    Object[] k = p.constants();
    switch (Instruction.op(i)) {
      case Op.MOVE, Op.GETCELL:
        return Instruction.b(i) < register || Instruction.op(i) == Op.GETCELL
            ? describe(p, setter, Instruction.b(i))
            : null;
      case Op.GETGLOBAL:
        return "global '" + k[Instruction.b(i)] + "'";
      case Op.GETFIELD:
        String kind = fromEnvironment(p, setter, Instruction.b(i)) ? "global '" : "field '";
        return kind + k[Instruction.c(i)] + "'";
      case Op.GETINDEX:
        return "field '" + constantIn(p, setter, Instruction.c(i)) + "'";
      case Op.SELF:
        return Instruction.a(i) == register ? "method '" + k[Instruction.c(i)] + "'" : null;
      case Op.GETUP, Op.GETUPCELL:
        return "upvalue '" + p.upvalues()[Instruction.b(i)].name() + "'";
      case Op.LOADK:
        return k[Instruction.b(i)] instanceof String text ? "constant '" + text + "'" : null;
      default:
        return null;
    }
  }

  private static boolean fromEnvironment(Prototype p, int pc, int register) {
    String table = describe(p, pc, register);
    return table != null && table.endsWith(" '_ENV'");
  }

  private static String constantIn(Prototype p, int pc, int register) {
    for (Local local : p.locals()) {
      if (local.register() == register && local.start() <= pc && pc < local.end()) {
        return "?";
      }
    }
    int setter = setter(p, pc, register);
    if (setter >= 0) {
      long i = p.code()[setter];
      if (Instruction.op(i) == Op.LOADK && p.constants()[Instruction.b(i)] instanceof String text) {
        return text;
      }
    }
    return "?";
  }

  /** The last instruction before {@code pc} that certainly filled a register, or -1. */
  private static int setter(Prototype p, int pc, int register) {
    int found = -1;
    int target = 0;
    for (int at = 0; at < pc; at++) {
      long i = p.code()[at];
      if (changes(i, register)) {
        // Inside a branch that may have been skipped it is not certain.
        found = at < target ? -1 : at;
      }
      int to = Instruction.target(i);
      if (to > at && to <= pc && to > target) {
        target = to;
      }
    }
    return found;
  }

  private static boolean changes(long i, int register) {
    int a = Instruction.a(i);
    int op = Instruction.op(i);
    return switch (op) {
      case Op.LOADNIL, Op.VARARG -> register >= a && register < a + Instruction.b(i);
      case Op.CALL, Op.CALLM -> register >= a;
      case Op.TFORCALL -> register >= a + 3;
      case Op.SELF -> register == a || register == a + 1;
      case Op.FORPREP, Op.FORLOOP -> register >= a && register <= a + 3;
      case Op.CONCAT ->
          register == a || (register >= Instruction.b(i) && register <= Instruction.c(i));
      case Op.MOVE,
          Op.LOADK,
          Op.GETCELL,
          Op.GETUP,
          Op.GETUPCELL,
          Op.GETGLOBAL,
          Op.GETFIELD,
          Op.GETINDEX,
          Op.NEWTABLE,
          Op.CLOSURE ->
          register == a;
      default -> op >= Op.ADD && op <= Op.LEN && register == a;
    };
  }
}
