package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.interpreter.ChunkLoader;
import dev.selenode.runtime.interpreter.Closure;
import dev.selenode.runtime.interpreter.CompiledBody;
import dev.selenode.runtime.interpreter.Compiler;
import dev.selenode.runtime.interpreter.FrameNames;
import dev.selenode.runtime.interpreter.FunctionProfile;
import java.util.BitSet;
import org.objectweb.asm.MethodTooLargeException;

/** Compiles functions to classes of their own, which go when the chunk goes. */
public final class JvmCompiler implements Compiler {
  /**
   * HotSpot's limit, in bytes: larger methods it interprets for ever, which is slower than our
   * interpreter, and holds on to whatever lies in variables that nobody will read.
   */
  private static final int MAX_SIZE = 8000;

  /** More than this is larger in any case, and not worth trying. */
  private static final int MAX_INSTRUCTIONS = 1200;

  /** A failed guess hands all live registers over as arguments, of which the JVM allows 255. */
  private static final int MAX_REGISTERS = 110;

  @Override
  public CompiledBody compile(Closure closure, Object[] sample, int entry, boolean metered) {
    Prototype p = closure.prototype();
    if (p.code().length > MAX_INSTRUCTIONS || p.registers() > MAX_REGISTERS) {
      return null;
    }
    FunctionProfile profile = FunctionProfile.of(p);
    boolean loop = entry != 0;
    byte[] types = new byte[p.registers() + 4];
    for (int r = 0; r < types.length; r++) {
      boolean number =
          r < sample.length
              && sample[r] instanceof Double
              && (loop
                  || (r < p.parameterCount() && !profile.isGeneric(Prologue.parameterGuess(p, r))));
      types[r] = number ? TypeFlow.NUMBER : TypeFlow.OBJECT;
    }
    ChunkLoader loader = ChunkLoader.of(p.chunk());
    String name = FrameNames.type(p.chunkName()) + "$" + (loader.defined() + 1);
    ControlFlow flow = new ControlFlow(p, entry);
    for (boolean compact : new boolean[] {false, true}) {
      CompiledBody body =
          define(
              loader,
              name,
              new FunctionEmitter(
                  name, closure, flow, types, loop, metered, compact, profile::isGeneric));
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  /** Makes a function's class, unless its code is too large. */
  private static CompiledBody define(ChunkLoader loader, String name, FunctionEmitter emitter) {
    byte[] code;
    try {
      code = emitter.write();
    } catch (MethodTooLargeException e) {
      return null;
    }
    return emitter.size() > MAX_SIZE ? null : loader.define(name, code, emitter.data());
  }

  @Override
  public BitSet liveAcross(Prototype p, int pc) {
    return new Liveness(new ControlFlow(p, 0)).across(pc);
  }

  @Override
  public int operatorsGuess(Prototype p) {
    return KeptRegisters.operatorsGuess(p);
  }
}
