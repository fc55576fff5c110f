package dev.selenode.runtime.interpreter;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Frames for calls of a function by itself, which has none as long as all goes as expected. */
public final class RebuiltFrames {
  /** How often a function may run out of room before it is no longer called without frames. */
  private static final int MAX_DEEP = 10;

  private RebuiltFrames() {}

  /** How many calls, one in another, may be made from here without frames. */
  public static int room(LuaState s) {
    return Math.min(s.roomDepth - 1, s.limits().maxDepth()) - s.frame.depth;
  }

  /** An argument is not what the code was made for. */
  public static void unexpected(Closure c, int guess) {
    c.profile.guessFailed(guess);
  }

  /** A slice of work is used up; whether to leave for the interpreter, which can tell who did. */
  public static boolean look(LuaState s) {
    return s.limits().lookWithoutFrames();
  }

  // --- leaving -------------------------------------------------------------------------------

  /**
   * Links an exit. The call site's arguments after the named ones are registers; {@code numbers}
   * has a char for each that tells which.
   */
  public static CallSite link(
      MethodHandles.Lookup lookup, String name, MethodType type, String numbers, int pc, int guess)
      throws ReflectiveOperationException {
    MethodType target =
        MethodType.methodType(FramesNeeded.class, String.class, int.class, int.class)
            .appendParameterTypes(
                type.parameterList().subList(0, type.parameterCount() - numbers.length()))
            .appendParameterTypes(Object[].class);
    MethodHandle exit = MethodHandles.lookup().findStatic(RebuiltFrames.class, name, target);
    exit = MethodHandles.insertArguments(exit, 0, numbers, pc, guess);
    return new ConstantCallSite(exit.asCollector(Object[].class, numbers.length()).asType(type));
  }

  /** A guess failed, or a limit wants to be looked at: the signal to throw. */
  static FramesNeeded leave(String numbers, int pc, int guess, Closure c, Object[] values) {
    if (guess >= 0) {
      c.profile.guessFailed(guess);
    }
    return new FramesNeeded(frame(numbers, pc, c, values));
  }

  /** There is no room for one more call. Unwinding often would be slower than having frames. */
  static FramesNeeded leaveDeep(String numbers, int pc, int guess, Closure c, Object[] values) {
    boolean often = ++c.profile.deep > MAX_DEEP;
    return leave(numbers, pc, often ? guess : -1, c, values);
  }

  /** A call that the function made is left: the signal to throw on. */
  static FramesNeeded pass(
      String numbers, int pc, int guess, FramesNeeded signal, Closure c, Object[] values) {
    signal.add(frame(numbers, pc, c, values));
    return signal;
  }

  private static Frame frame(String numbers, int pc, Closure c, Object[] values) {
    Frame f = new Frame(null);
    f.closure = c;
    f.pc = pc;
    Object[] r = CompiledFrames.registers(f);
    for (int i = 0; i < values.length; i++) {
      r[numbers.charAt(i)] = values[i];
    }
    return f;
  }

  /** All calls have been left: the interpreter goes on with them, and returns the results. */
  public static Object interpret(FramesNeeded signal, LuaState s) {
    Frame caller = s.frame;
    Frame top = signal.innermost;
    Frame bottom = signal.outermost;
    bottom.caller = caller;
    caller.next = bottom;
    int depth = caller.depth;
    for (Frame f = bottom; f != null; f = f.next) {
      f.depth = ++depth;
    }
    if (depth > s.limits().maxDepth()) {
      s.frame = top.caller;
      throw s.limits().stackOverflow();
    }
    s.frame = top;
    if (s.budget < 0) { // what it was left for
      top.pc++;
      s.limits().look();
      top.pc--;
    }
    return Interpreter.interpret(s, bottom, top);
  }
}
