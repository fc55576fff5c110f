package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.interpreter.Closure;
import dev.selenode.runtime.interpreter.FrameNames;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class of one function: a static method with its code, and the methods of {@code
 * CompiledBody} that lead there.
 */
final class FunctionEmitter {
  static final String INTERPRETER = "dev/selenode/runtime/interpreter/";
  static final String STATE = "L" + INTERPRETER + "LuaState;";
  static final String CLOSURE = "L" + INTERPRETER + "Closure;";
  static final String FRAME = "L" + INTERPRETER + "Frame;";
  static final String OBJECT = "Ljava/lang/Object;";
  static final String OBJECTS = "[Ljava/lang/Object;";
  static final String SITE = "L" + INTERPRETER + "FieldSite;";

  static final BitSet NONE = new BitSet();

  static final int STATE_VARIABLE = 0;
  static final int CLOSURE_VARIABLE = 1;
  private static final String BODY = INTERPRETER + "CompiledBody";

  private final ControlFlow flow;
  private final Liveness liveness;
  private final Recursion recursion;
  private final TypeFlow types;
  private final Prototype prototype;
  private final String name;
  private final byte[] entryTypes;
  private final Guesses guesses;
  private final boolean loop;
  private final boolean metered;
  private final boolean compact;
  private final boolean array;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
  private final List<Object> data = new ArrayList<>();
  private final Label end = new Label();

  /** Tells which guesses failed before. */
  interface Guesses {
    boolean failed(int guess);
  }

  /**
   * @param name of the class, with dots
   * @param function one closure of it, or null if there is none to see what it calls
   * @param metered whether memory is measured while the code runs
   * @param compact whether calls shall take less code, since otherwise it is too much
   */
  FunctionEmitter(
      String name,
      Closure function,
      ControlFlow flow,
      byte[] entryTypes,
      boolean loop,
      boolean metered,
      boolean compact,
      Guesses guesses) {
    this.flow = flow;
    this.prototype = flow.prototype();
    this.name = name.replace('.', '/');
    this.entryTypes = entryTypes;
    this.loop = loop;
    this.metered = metered;
    this.compact = compact;
    this.guesses = guesses;
    this.liveness = new Liveness(flow);
    this.recursion =
        loop || function == null
            ? null
            : Recursion.find(function, flow, liveness, entryTypes, guesses::failed);
    this.types =
        recursion == null
            ? new TypeFlow(flow, liveness, entryTypes, guesses::failed, pc -> false)
            : recursion.types();
    this.array = prototype.isVararg() || prototype.parameterCount() > 3;
  }

  /** What the class is to keep: field sites and large constants. */
  Object[] data() {
    return data.toArray();
  }

  byte[] write() {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    writer.visit(Opcodes.V17, access, name, null, BODY, null);
    writer.visitSource(Text.toJava(prototype.chunkName()), null);
    constructor();
    if (loop) {
      loopEntry();
    } else {
      bridges();
    }
    code();
    dataFields();
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** How many bytes of JVM code the function became, once it is written. */
  int size() {
    return end.getOffset();
  }

  // --- the class around the code -------------------------------------------------------------

  private void constructor() {
    MethodVisitor m = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    m.visitCode();
    m.visitVarInsn(Opcodes.ALOAD, 0);
    m.visitMethodInsn(Opcodes.INVOKESPECIAL, BODY, "<init>", "()V", false);
    m.visitInsn(Opcodes.RETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  private String descriptor() {
    if (loop) {
      return "(" + STATE + CLOSURE + FRAME + ")" + OBJECT;
    }
    String parameters = array ? OBJECTS : OBJECT.repeat(prototype.parameterCount());
    return "(" + STATE + CLOSURE + parameters + ")" + OBJECT;
  }

  private void loopEntry() {
    MethodVisitor m =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC,
            "enterLoop",
            "(" + STATE + CLOSURE + FRAME + ")" + OBJECT,
            null,
            null);
    m.visitCode();
    for (int i = 1; i <= 3; i++) {
      m.visitVarInsn(Opcodes.ALOAD, i);
    }
    finishBridge(m);
    MethodVisitor n =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC,
            "callN",
            "(" + STATE + CLOSURE + OBJECTS + ")" + OBJECT,
            null,
            null);
    n.visitCode();
    n.visitInsn(Opcodes.ACONST_NULL);
    n.visitInsn(Opcodes.ARETURN);
    n.visitMaxs(0, 0);
    n.visitEnd();
  }

  /** callN, and call0 … call3 unless all arguments go in an array anyway. */
  private void bridges() {
    MethodVisitor m =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC,
            "callN",
            "(" + STATE + CLOSURE + OBJECTS + ")" + OBJECT,
            null,
            null);
    m.visitCode();
    m.visitVarInsn(Opcodes.ALOAD, 1);
    m.visitVarInsn(Opcodes.ALOAD, 2);
    if (array) {
      m.visitVarInsn(Opcodes.ALOAD, 3);
    } else {
      for (int i = 0; i < prototype.parameterCount(); i++) {
        m.visitVarInsn(Opcodes.ALOAD, 3);
        m.visitIntInsn(Opcodes.BIPUSH, i);
        m.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            INTERPRETER + "CompiledFrames",
            "argument",
            "(" + OBJECTS + "I)" + OBJECT,
            false);
      }
    }
    finishBridge(m);
    for (int given = 0; given <= 3 && !array; given++) {
      bridge(given);
    }
  }

  private void bridge(int given) {
    MethodVisitor m =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC,
            "call" + given,
            "(" + STATE + CLOSURE + OBJECT.repeat(given) + ")" + OBJECT,
            null,
            null);
    m.visitCode();
    m.visitVarInsn(Opcodes.ALOAD, 1);
    m.visitVarInsn(Opcodes.ALOAD, 2);
    for (int i = 0; i < prototype.parameterCount(); i++) {
      if (i < given) {
        m.visitVarInsn(Opcodes.ALOAD, 3 + i);
      } else {
        m.visitInsn(Opcodes.ACONST_NULL);
      }
    }
    finishBridge(m);
  }

  private void finishBridge(MethodVisitor m) {
    m.visitMethodInsn(
        Opcodes.INVOKESTATIC, name, FrameNames.method(prototype), descriptor(), false);
    m.visitInsn(Opcodes.ARETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  private void dataFields() {
    MethodVisitor m = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    m.visitCode();
    m.visitLdcInsn(Type.getObjectType(name));
    String type = "(Ljava/lang/Class;)" + OBJECTS;
    m.visitMethodInsn(Opcodes.INVOKESTATIC, INTERPRETER + "ChunkLoader", "data", type, false);
    m.visitVarInsn(Opcodes.ASTORE, 0);
    for (int i = 0; i < data.size(); i++) {
      String kind = fieldType(data.get(i));
      writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "d" + i, kind, null, null);
      m.visitVarInsn(Opcodes.ALOAD, 0);
      m.visitIntInsn(Opcodes.SIPUSH, i);
      m.visitInsn(Opcodes.AALOAD);
      m.visitTypeInsn(Opcodes.CHECKCAST, kind.substring(1, kind.length() - 1));
      m.visitFieldInsn(Opcodes.PUTSTATIC, name, "d" + i, kind);
    }
    m.visitInsn(Opcodes.RETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  private static String fieldType(Object value) {
    return "L" + value.getClass().getName().replace('.', '/') + ";";
  }

  /** Pushes an object that the class keeps. */
  void pushData(MethodVisitor m, Object value) {
    int known = data.size() - 1; // most often it was needed just now, if it was before
    while (known >= 0 && data.get(known) != value) {
      known--;
    }
    if (known < 0) {
      known = data.size();
      data.add(value);
    }
    m.visitFieldInsn(Opcodes.GETSTATIC, name, "d" + known, fieldType(value));
  }

  // --- the code ------------------------------------------------------------------------------

  private String codeDescriptor() {
    return recursion == null ? descriptor() : recursion.descriptor();
  }

  /** Calls the code straight, with what its descriptor tells on the stack. */
  void invokeCode(MethodVisitor m) {
    m.visitMethodInsn(
        Opcodes.INVOKESTATIC, name, FrameNames.method(prototype), codeDescriptor(), false);
  }

  private void recursionEntry() {
    MethodVisitor m =
        writer.visitMethod(
            Opcodes.ACC_STATIC, FrameNames.method(prototype), descriptor(), null, null);
    m.visitCode();
    new RecursionEntry(this, m, prototype, recursion).write();
  }

  /** The JVM variable behind the arguments. */
  private int frameVariable(int parameters) {
    if (loop) {
      return 2;
    }
    return recursion == null
        ? 2 + parameters
        : (Type.getArgumentsAndReturnSizes(codeDescriptor()) >> 2) - 1;
  }

  private void code() {
    if (recursion != null) {
      recursionEntry();
    }
    int parameters = loop || array ? 1 : prototype.parameterCount();
    int frameVariable = frameVariable(parameters);
    boolean operators = guesses.failed(KeptRegisters.operatorsGuess(prototype));
    Frameless frameless = new Frameless(flow, loop || (metered && operators), guesses::failed);
    boolean keeps = metered && !frameless.isWhole() && recursion == null;
    Object[] fixed = new Object[frameVariable + (keeps ? 3 : 2)];
    java.util.Arrays.fill(fixed, Opcodes.TOP);
    fixed[STATE_VARIABLE] = INTERPRETER + "LuaState";
    fixed[CLOSURE_VARIABLE] = INTERPRETER + "Closure";

    MethodVisitor m =
        writer.visitMethod(
            Opcodes.ACC_STATIC, FrameNames.method(prototype), codeDescriptor(), null, null);
    m.visitCode();
    if (recursion == null) {
      fixed[frameVariable] = INTERPRETER + "Frame";
    } else {
      fixed[RecursionEmitter.ROOM] = Opcodes.INTEGER;
    }
    if (keeps) {
      fixed[frameVariable + 2] = OBJECTS;
    }
    Registers registers =
        new Registers(
            m, fixed, frameVariable, prototype.registers() + 4, number -> pushData(m, number));
    Exits exits = new Exits(m, registers, loop, recursion != null, frameVariable);
    KeptRegisters kept = keeps ? new KeptRegisters(flow, liveness, types, operators, loop) : null;
    Emission emission =
        new Emission(
            this,
            flow,
            m,
            registers,
            exits,
            liveness,
            guesses,
            kept,
            recursion,
            frameVariable,
            loop,
            compact);
    Prologue prologue = new Prologue(emission, parameters, array, !operators);
    BitSet live = liveness.in(flow.entry());
    if (loop) {
      prologue.writeLoop(entryTypes, live);
    } else {
      prologue.writeCall(entryTypes, live, !frameless.has(flow.entry()));
    }
    new InstructionEmitter(emission, types, frameless, prologue).writeAll();
    exits.write();
    m.visitLabel(end);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }
}
