package dev.selenode.runtime.compiler;

import static dev.selenode.runtime.compiler.TypeFlow.BOTH;
import static dev.selenode.runtime.compiler.TypeFlow.NUMBER;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The ways out of compiled code before its end: a failed guess, after which the interpreter goes
 * on, and a yield or a request to be interpreted that passes through. Their code stands behind the
 * function's own, once for all places that leave with the same registers.
 */
final class Exits {
  private static final String INTERPRETER = "dev/selenode/runtime/interpreter/";
  private static final String STATE = "L" + INTERPRETER + "LuaState;";
  private static final String FRAME = "L" + INTERPRETER + "Frame;";
  static final String SIGNAL = INTERPRETER + "YieldSignal";
  static final String FRAMES_NEEDED = INTERPRETER + "FramesNeeded";

  private final MethodVisitor code;
  private final Registers registers;
  private final boolean loop;
  private final boolean recursion;
  private final int frameVariable;
  private final Map<Place, Label> places = new LinkedHashMap<>();

  /**
   * A way out.
   *
   * @param name the method to call
   * @param caught what was thrown to get there, or null
   * @param framed whether there is a frame
   */
  private record Place(
      String name, String caught, boolean framed, int pc, int guess, List<Byte> types) {}

  /**
   * @param loop whether the code was entered at a loop
   * @param recursion whether it does without frames, and is left by {@code FramesNeeded}
   */
  Exits(
      MethodVisitor code, Registers registers, boolean loop, boolean recursion, int frameVariable) {
    this.code = code;
    this.registers = registers;
    this.loop = loop;
    this.recursion = recursion;
    this.frameVariable = frameVariable;
  }

  /**
   * Where to jump when a guess fails.
   *
   * @param pc the instruction to go on with, nothing of which has been done
   * @param guess the number of the guess, or -1 if it is no guess that failed
   */
  Label guessFailed(int pc, int guess, BitSet live) {
    boolean framed = registers.entered() && !recursion;
    String name = recursion ? "leave" : framed ? byLoop("exit") : "exitFrameless";
    return place(new Place(name, null, framed, pc, guess, types(live)));
  }

  /** The handler of a yield that passes through. */
  Label yieldPasses(BitSet live) {
    return place(new Place(byLoop("pass"), SIGNAL, true, 0, 0, types(live)));
  }

  /** Where to jump when a recursion is too deep to go on at {@code pc}. */
  Label noRoom(int pc, int guess, BitSet live) {
    return place(new Place("leaveDeep", null, false, pc, guess, types(live)));
  }

  /** The handler of a recursion that is left while an instruction waits for it. */
  Label framesNeeded(int pc, BitSet live) {
    return place(new Place("pass", FRAMES_NEEDED, false, pc + 1, -1, types(live)));
  }

  private String byLoop(String name) {
    return loop ? name + "Loop" : name;
  }

  private Label place(Place place) {
    return places.computeIfAbsent(place, p -> new Label());
  }

  private List<Byte> types(BitSet live) {
    List<Byte> types = new ArrayList<>();
    for (int r = 0; r < live.length(); r++) {
      byte kind = live.get(r) ? registers.state()[r] : TypeFlow.UNKNOWN;
      types.add(kind == BOTH ? TypeFlow.OBJECT : kind);
    }
    return types;
  }

  /** Writes all of them. */
  void write() {
    places.forEach(this::write);
  }

  private void write(Place place, Label label) {
    int n = place.types.size();
    byte[] types = new byte[n];
    BitSet live = new BitSet();
    StringBuilder numbers = new StringBuilder();
    StringBuilder signature = new StringBuilder();
    for (int r = 0; r < n; r++) {
      types[r] = place.types.get(r);
      if (types[r] != TypeFlow.UNKNOWN) {
        live.set(r);
        numbers.append((char) r);
        signature.append(types[r] == NUMBER ? "D" : "Ljava/lang/Object;");
      }
    }
    code.visitLabel(label);
    registers.setEntered(place.framed);
    if (place.caught == null) {
      registers.visitFrame(types, live);
    } else {
      registers.visitFrame(types, live, place.caught);
    }
    StringBuilder type = new StringBuilder("(");
    if (place.caught != null) {
      type.append('L').append(place.caught).append(';');
    }
    if (!recursion) {
      code.visitVarInsn(Opcodes.ALOAD, FunctionEmitter.STATE_VARIABLE);
      type.append(STATE);
    }
    code.visitVarInsn(
        Opcodes.ALOAD, place.framed ? frameVariable : FunctionEmitter.CLOSURE_VARIABLE);
    type.append(place.framed ? FRAME : FunctionEmitter.CLOSURE).append(signature);
    byte[] state = registers.state();
    registers.setState(java.util.Arrays.copyOf(types, state.length));
    live.stream().forEach(registers::pushNatural);
    registers.setState(state);
    type.append(')').append(recursion ? "L" + FRAMES_NEEDED + ";" : FunctionEmitter.OBJECT);
    code.visitInvokeDynamicInsn(
        place.name, type.toString(), link(), numbers.toString(), place.pc, place.guess);
    code.visitInsn(recursion ? Opcodes.ATHROW : Opcodes.ARETURN);
  }

  private Handle link() {
    return new Handle(
        Opcodes.H_INVOKESTATIC,
        INTERPRETER + (recursion ? "RebuiltFrames" : "CompiledFrames"),
        "link",
        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
            + "Ljava/lang/invoke/MethodType;Ljava/lang/String;II)Ljava/lang/invoke/CallSite;",
        false);
  }
}
