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
  private static final Handle LINK =
      new Handle(
          Opcodes.H_INVOKESTATIC,
          INTERPRETER + "CompiledFrames",
          "link",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
              + "Ljava/lang/invoke/MethodType;Ljava/lang/String;II)Ljava/lang/invoke/CallSite;",
          false);

  private final MethodVisitor code;
  private final Registers registers;
  private final boolean loop;
  private final int frameVariable;
  private final Map<Place, Label> places = new LinkedHashMap<>();

  private record Place(boolean framed, boolean yield, int pc, int guess, List<Byte> types) {}

  Exits(MethodVisitor code, Registers registers, boolean loop, int frameVariable) {
    this.code = code;
    this.registers = registers;
    this.loop = loop;
    this.frameVariable = frameVariable;
  }

  /**
   * Where to jump when a guess fails.
   *
   * @param pc the instruction to go on with, nothing of which has been done
   * @param guess the number of the guess, or -1 if it is no guess that failed
   */
  Label guessFailed(int pc, int guess, BitSet live) {
    return place(new Place(registers.framed(), false, pc, guess, types(live)));
  }

  /** The handler of a yield that passes through. */
  Label yieldPasses(BitSet live) {
    return place(new Place(true, true, 0, 0, types(live)));
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
    registers.setFramed(place.framed);
    if (place.yield) {
      registers.visitFrame(types, live, SIGNAL);
    } else {
      registers.visitFrame(types, live);
    }
    code.visitVarInsn(Opcodes.ALOAD, FunctionEmitter.STATE_VARIABLE);
    code.visitVarInsn(
        Opcodes.ALOAD, place.framed ? frameVariable : FunctionEmitter.CLOSURE_VARIABLE);
    byte[] state = registers.state();
    registers.setState(java.util.Arrays.copyOf(types, state.length));
    live.stream().forEach(registers::pushNatural);
    registers.setState(state);
    String type =
        "("
            + (place.yield ? "L" + SIGNAL + ";" : "")
            + STATE
            + (place.framed ? FRAME : FunctionEmitter.CLOSURE)
            + signature
            + ")Ljava/lang/Object;";
    code.visitInvokeDynamicInsn(name(place), type, LINK, numbers.toString(), place.pc, place.guess);
    code.visitInsn(Opcodes.ARETURN);
  }

  private String name(Place place) {
    if (!place.framed) {
      return "exitFrameless";
    }
    return (place.yield ? "pass" : "exit") + (loop ? "Loop" : "");
  }
}
