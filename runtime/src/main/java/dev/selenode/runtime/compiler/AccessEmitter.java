package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.FunctionEmitter.CLOSURE;
import static dev.selenode.runtime.compiler.FunctionEmitter.CLOSURE_VARIABLE;
import static dev.selenode.runtime.compiler.FunctionEmitter.FRAME;
import static dev.selenode.runtime.compiler.FunctionEmitter.INTERPRETER;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECT;
import static dev.selenode.runtime.compiler.FunctionEmitter.OBJECTS;
import static dev.selenode.runtime.compiler.FunctionEmitter.SITE;
import static dev.selenode.runtime.compiler.FunctionEmitter.STATE;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.interpreter.FieldSite;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Variables in cells and upvalues, fields, elements, and what makes new tables and closures. */
final class AccessEmitter {
  private static final String CELL = "dev/selenode/runtime/value/Cell";

  /** What a function without a frame accesses tables by. */
  private static final String PLAIN = "PlainAccess";

  private final Emission e;
  private final MethodVisitor m;
  private final Registers registers;

  AccessEmitter(Emission emission) {
    this.e = emission;
    this.m = emission.code();
    this.registers = emission.registers();
  }

  // --- variables -----------------------------------------------------------------------------

  void variable(int op, int a, int b) {
    switch (op) {
      case Op.NEWCELL -> {
        registers.pushObject(a);
        m.visitVarInsn(Opcodes.ASTORE, e.temporary());
        m.visitTypeInsn(Opcodes.NEW, CELL);
        m.visitInsn(Opcodes.DUP);
        m.visitVarInsn(Opcodes.ALOAD, e.temporary());
        m.visitMethodInsn(Opcodes.INVOKESPECIAL, CELL, "<init>", "(" + OBJECT + ")V", false);
        registers.popObject(a);
      }
      case Op.GETCELL -> {
        registers.pushObject(b);
        cellValue();
        registers.popObject(a);
      }
      case Op.SETCELL -> {
        registers.pushObject(a);
        m.visitTypeInsn(Opcodes.CHECKCAST, CELL);
        registers.pushObject(b);
        m.visitFieldInsn(Opcodes.PUTFIELD, CELL, "value", OBJECT);
      }
      case Op.SETUPCELL -> {
        pushUpvalue(a);
        m.visitTypeInsn(Opcodes.CHECKCAST, CELL);
        registers.pushObject(b);
        m.visitFieldInsn(Opcodes.PUTFIELD, CELL, "value", OBJECT);
      }
      default -> {
        pushUpvalue(b);
        if (op == Op.GETUPCELL) {
          cellValue();
        }
        registers.popObject(a);
      }
    }
  }

  private void cellValue() {
    m.visitTypeInsn(Opcodes.CHECKCAST, CELL);
    m.visitFieldInsn(Opcodes.GETFIELD, CELL, "value", OBJECT);
  }

  private void pushUpvalue(int index) {
    m.visitVarInsn(Opcodes.ALOAD, CLOSURE_VARIABLE);
    m.visitFieldInsn(Opcodes.GETFIELD, INTERPRETER + "Closure", "upvalues", OBJECTS);
    Emission.pushInt(m, index);
    m.visitInsn(Opcodes.AALOAD);
  }

  // --- fields --------------------------------------------------------------------------------

  void field(int pc, int op, long i) {
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    int c = Instruction.c(i);
    switch (op) {
      case Op.GETGLOBAL -> read(pc, "getField", () -> pushUpvalue(c), key(b), a);
      case Op.GETFIELD -> {
        int use = NumberReads.use(e.flow(), pc, e.guesses()::failed);
        String helper = use < 0 ? "getField" : "getStored";
        FieldSite site = read(pc, helper, () -> registers.pushObject(b), key(c), a);
        if (use >= 0) {
          takeNumber(pc, use, site, a);
        }
      }
      case Op.SELF -> {
        registers.move(b, a + 1);
        read(pc, "method", () -> registers.pushObject(a + 1), key(c), a);
      }
      case Op.SETGLOBAL -> store(pc, () -> pushUpvalue(c), key(b), a);
      default -> store(pc, () -> registers.pushObject(a), key(b), c);
    }
  }

  private String key(int constant) {
    return (String) e.prototype().constants()[constant];
  }

  private FieldSite read(int pc, String helper, Runnable target, String key, int result) {
    FieldSite site = new FieldSite(key);
    if (!e.framed()) {
      target.run();
      e.function().pushData(m, site);
      e.invoke(PLAIN, helper, "(" + OBJECT + SITE + ")" + OBJECT);
      takeKnown(pc, result);
      return site;
    }
    e.yielding(
        pc,
        () -> {
          e.pushPlace(pc);
          target.run();
          e.function().pushData(m, site);
          e.invoke("CompiledAccess", helper, "(" + Emission.PLACE + OBJECT + SITE + ")" + OBJECT);
        });
    registers.popObject(result);
    return site;
  }

  /** Makes a double of what was just read, or leaves it to the interpreter to use it. */
  private void takeNumber(int pc, int use, FieldSite site, int register) {
    registers.pushObject(register);
    e.invoke("CompiledAccess", "isNumber", "(" + OBJECT + ")Z");
    m.visitJumpInsn(Opcodes.IFEQ, e.exits().guessFailed(pc + 1, use, e.liveness().in(pc + 1)));
    registers.pushObject(register);
    e.function().pushData(m, site);
    e.invoke("CompiledAccess", "number", "(" + OBJECT + SITE + ")D");
    registers.popDouble(register);
  }

  /** Takes what was found without a frame, or leaves it to the interpreter to find it. */
  private void takeKnown(int pc, int result) {
    m.visitVarInsn(Opcodes.ASTORE, e.temporary());
    m.visitVarInsn(Opcodes.ALOAD, e.temporary());
    m.visitFieldInsn(Opcodes.GETSTATIC, INTERPRETER + PLAIN, "UNKNOWN", OBJECT);
    m.visitJumpInsn(Opcodes.IF_ACMPEQ, e.exits().guessFailed(pc, pc, e.liveness().in(pc)));
    m.visitVarInsn(Opcodes.ALOAD, e.temporary());
    registers.popObject(result);
  }

  private void store(int pc, Runnable target, String key, int value) {
    String kind = registers.isNumber(value) ? "D" : OBJECT;
    if (!e.framed()) {
      target.run();
      e.function().pushData(m, new FieldSite(key));
      registers.pushNatural(value);
      e.invoke(PLAIN, "setField", "(" + OBJECT + SITE + kind + ")Z");
      m.visitJumpInsn(Opcodes.IFEQ, e.exits().guessFailed(pc, pc, e.liveness().in(pc)));
      return;
    }
    e.yielding(
        pc,
        () -> {
          e.pushPlace(pc);
          target.run();
          e.function().pushData(m, new FieldSite(key));
          registers.pushNatural(value);
          e.invoke(
              "CompiledAccess", "setField", "(" + Emission.PLACE + OBJECT + SITE + kind + ")V");
        });
  }

  // --- elements ------------------------------------------------------------------------------

  void index(int pc, int op, long i) {
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    int c = Instruction.c(i);
    boolean read = op == Op.GETINDEX;
    int key = read ? c : b;
    String keyType = registers.isNumber(key) ? "D" : OBJECT;
    if (!e.framed()) {
      registers.pushObject(read ? b : a);
      registers.pushNatural(key);
      if (read) {
        e.invoke(PLAIN, "getIndex", "(" + OBJECT + keyType + ")" + OBJECT);
        takeKnown(pc, a);
      } else {
        registers.pushObject(c);
        e.invoke(PLAIN, "setIndex", "(" + OBJECT + keyType + OBJECT + ")Z");
        m.visitJumpInsn(Opcodes.IFEQ, e.exits().guessFailed(pc, pc, e.liveness().in(pc)));
      }
      return;
    }
    e.yielding(
        pc,
        () -> {
          e.pushPlace(pc);
          registers.pushObject(read ? b : a);
          registers.pushNatural(key);
          if (read) {
            String type = "(" + Emission.PLACE + OBJECT + keyType + ")" + OBJECT;
            e.invoke("CompiledAccess", "getIndex", type);
          } else {
            registers.pushObject(c);
            String type = "(" + Emission.PLACE + OBJECT + keyType + OBJECT + ")V";
            e.invoke("CompiledAccess", "setIndex", type);
          }
        });
    if (read) {
      registers.popObject(a);
    }
  }

  // --- new values ----------------------------------------------------------------------------

  void constructor(int pc, int op, long i) {
    int a = Instruction.a(i);
    int b = Instruction.b(i);
    int c = Instruction.c(i);
    switch (op) {
      case Op.NEWTABLE -> {
        e.pushState();
        Emission.pushInt(m, b);
        e.invoke("CompiledOps", "newTable", "(" + STATE + "I)Ldev/selenode/runtime/value/Table;");
        registers.popObject(a);
      }
      case Op.SETLIST -> {
        registers.pushObject(a);
        Emission.pushInt(m, c);
        e.pushArray(a + 1, b);
        e.invoke("CompiledOps", "setList", "(" + OBJECT + "I" + OBJECTS + ")V");
      }
      case Op.SETLISTM -> {
        e.storePc(pc);
        e.pushState();
        e.pushFrame();
        registers.pushObject(a);
        Emission.pushInt(m, c);
        e.pushArray(a + 1, b);
        String type = "(" + STATE + FRAME + OBJECT + "I" + OBJECTS + ")V";
        e.invoke("CompiledOps", "setOpenList", type);
      }
      case Op.CLOSURE -> closure(a, e.prototype().children()[b]);
      case Op.VARARG -> {
        for (int n = 0; n < b; n++) {
          e.pushFrame();
          Emission.pushInt(m, n);
          e.invoke("CompiledOps", "vararg", "(" + FRAME + "I)" + OBJECT);
          registers.popObject(a + n);
        }
      }
      default -> {
        e.pushFrame();
        e.pushFrame();
        m.visitFieldInsn(Opcodes.GETFIELD, INTERPRETER + "Frame", "varargs", OBJECTS);
        m.visitFieldInsn(Opcodes.PUTFIELD, INTERPRETER + "Frame", "open", OBJECTS);
      }
    }
  }

  private void closure(int a, Prototype child) {
    Prototype.Upvalue[] wanted = child.upvalues();
    e.function().pushData(m, child);
    Emission.pushInt(m, wanted.length);
    m.visitTypeInsn(Opcodes.ANEWARRAY, Registers.OBJECT_NAME);
    for (int n = 0; n < wanted.length; n++) {
      Prototype.Upvalue u = wanted[n];
      if (!isItself(u, a)) {
        m.visitInsn(Opcodes.DUP);
        Emission.pushInt(m, n);
        if (u.fromRegister()) {
          registers.pushObject(u.index());
        } else {
          pushUpvalue(u.index());
        }
        m.visitInsn(Opcodes.AASTORE);
      }
    }
    String type = "(Ldev/selenode/runtime/bytecode/Prototype;" + OBJECTS + ")" + CLOSURE;
    e.invoke("CompiledOps", "closure", type);
    for (int n = 0; n < wanted.length; n++) {
      if (isItself(wanted[n], a)) {
        m.visitInsn(Opcodes.DUP);
        m.visitInsn(Opcodes.DUP);
        m.visitFieldInsn(Opcodes.GETFIELD, INTERPRETER + "Closure", "upvalues", OBJECTS);
        m.visitInsn(Opcodes.SWAP);
        Emission.pushInt(m, n);
        m.visitInsn(Opcodes.SWAP);
        m.visitInsn(Opcodes.AASTORE);
      }
    }
    registers.popObject(a);
  }

  /** Whether a variable that a function captures is the one that it is assigned to. */
  private static boolean isItself(Prototype.Upvalue u, int register) {
    return u.fromRegister() && u.index() == register && !u.cell();
  }
}
