package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.bytecode.Prototype.Upvalue;
import java.util.BitSet;

/** Which registers an instruction reads and writes. */
final class Effects {
  private Effects() {}

  static void reads(Prototype p, int pc, BitSet to) {
    long i = p.code()[pc];
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    int c = Instruction.c(i);
    int op = Instruction.op(i);
    switch (op) {
      case Op.MOVE, Op.GETCELL, Op.GETFIELD, Op.SELF, Op.UNM, Op.NOT, Op.LEN, Op.SETUPCELL ->
          to.set(b);
      case Op.NEWCELL, Op.SETGLOBAL, Op.JT, Op.JF, Op.JEQK, Op.JNEK, Op.RETURN1 -> to.set(a);
      case Op.SETCELL, Op.JEQ, Op.JNE, Op.JLT, Op.JNLT, Op.JLE, Op.JNLE -> {
        to.set(a);
        to.set(b);
      }
      case Op.SETFIELD -> {
        to.set(a);
        to.set(c);
      }
      case Op.GETINDEX -> {
        to.set(b);
        to.set(c);
      }
      case Op.SETINDEX -> {
        to.set(a);
        to.set(b);
        to.set(c);
      }
      case Op.SETLIST, Op.SETLISTM, Op.CALL, Op.CALLM, Op.TAILCALL, Op.TAILCALLM ->
          to.set(a, a + b + 1);
      case Op.RETURN, Op.RETURNM -> to.set(a, a + b);
      case Op.CLOSURE -> {
        for (Upvalue u : p.children()[b].upvalues()) {
          if (u.fromRegister() && (u.index() != a || u.cell())) {
            to.set(u.index());
          }
        }
      }
      case Op.CONCAT -> to.set(b, c + 1);
      case Op.FORPREP, Op.FORLOOP, Op.TFORCALL -> to.set(a, a + 3);
      case Op.TFORLOOP -> to.set(a + 3);
      default -> {
        if (op >= Op.ADD && op <= Op.POW) {
          to.set(b);
          to.set(c);
        } else if (op >= Op.ADDK && op <= Op.POWK) {
          to.set(b);
        } else if (op >= Op.JLTK && op <= Op.JNGEK) {
          to.set(a);
        }
      }
    }
  }

  static void writes(Prototype p, int pc, BitSet to) {
    long i = p.code()[pc];
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    int op = Instruction.op(i);
    switch (op) {
      case Op.MOVE,
          Op.LOADK,
          Op.NEWCELL,
          Op.GETCELL,
          Op.GETUP,
          Op.GETUPCELL,
          Op.GETGLOBAL,
          Op.GETFIELD,
          Op.GETINDEX,
          Op.NEWTABLE,
          Op.CLOSURE,
          Op.CONCAT ->
          to.set(a);
      case Op.LOADNIL, Op.VARARG -> to.set(a, a + b);
      case Op.SELF -> to.set(a, a + 2);
      case Op.CALL, Op.CALLM -> {
        if (Instruction.c(i) != Instruction.OPEN) {
          to.set(a, a + Instruction.c(i));
        }
      }
      case Op.FORPREP -> to.set(a, a + 4);
      case Op.FORLOOP -> {
        to.set(a);
        to.set(a + 3);
      }
      case Op.TFORCALL -> to.set(a + 3, a + 3 + b);
      case Op.TFORLOOP -> to.set(a + 2);
      default -> {
        if (op >= Op.ADD && op <= Op.LEN) {
          to.set(a);
        }
      }
    }
  }
}
