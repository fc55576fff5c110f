package dev.selenode.runtime.interpreter;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/** The frames of compiled functions, and how their registers get into them. */
public final class CompiledFrames {
  private CompiledFrames() {}

  /** A frame for a compiled function; null if the depth asks for the interpreter. */
  public static Frame enter(LuaState s, Closure c) {
    Frame caller = s.frame;
    Frame f = caller.next;
    if (caller.depth + 1 >= s.roomDepth) {
      return null;
    }
    if (f == null) {
      f = caller.push(s);
    }
    f.depth = caller.depth + 1;
    if (f.closure != c) { // most often the same function was called from here before
      f.closure = c;
    }
    f.continuation = null;
    f.tailCalled = false;
    f.replaced = false;
    f.compiled = true;
    f.pc = 0;
    s.frame = f;
    if (--s.budget < 0) {
      s.limits().look();
    }
    return f;
  }

  /** As {@link #enter} where memory is measured: the interpreter, with arguments in registers. */
  public static Frame enterMetered(LuaState s, Closure c) {
    if (s.budget <= 0 && s.limits().lookFromCompiled()) {
      return null;
    }
    return enter(s, c);
  }

  public static void setVarargs(LuaState s, Frame f, Object[] args, int parameters) {
    f.varargs =
        args.length > parameters ? Arrays.copyOfRange(args, parameters, args.length) : Multi.NONE;
    s.chargeValues(args.length);
  }

  public static Object argument(Object[] args, int i) {
    return i < args.length ? args[i] : null;
  }

  public static Object[] registers(Frame f) {
    int needed = f.closure.prototype.registers();
    if (f.registers.length < needed) {
      f.registers = new Object[needed];
    }
    return f.registers;
  }

  // --- leaving compiled code -----------------------------------------------------------------

  /**
   * Links an exit of compiled code. The call site's arguments after the named ones are registers;
   * {@code numbers} has a char for each that tells which.
   */
  public static CallSite link(
      MethodHandles.Lookup lookup, String name, MethodType type, String numbers, int pc, int guess)
      throws ReflectiveOperationException {
    MethodHandles.Lookup here = MethodHandles.lookup();
    MethodHandle target;
    Class<?> place = name.equals("exitFrameless") ? Closure.class : Frame.class;
    if (name.startsWith("pass")) {
      target =
          here.findStatic(
              CompiledFrames.class,
              name,
              MethodType.methodType(
                  Object.class,
                  String.class,
                  YieldSignal.class,
                  LuaState.class,
                  Frame.class,
                  Object[].class));
      target = target.bindTo(numbers);
    } else {
      target =
          here.findStatic(
              CompiledFrames.class,
              name,
              MethodType.methodType(
                  Object.class,
                  String.class,
                  int.class,
                  int.class,
                  LuaState.class,
                  place,
                  Object[].class));
      target = MethodHandles.insertArguments(target, 0, numbers, pc, guess);
    }
    return new ConstantCallSite(target.asCollector(Object[].class, numbers.length()).asType(type));
  }

  private static void capture(String numbers, Frame f, Object[] values) {
    Object[] r = registers(f);
    f.compiled = false;
    f.hides = false;
    for (int i = 0; i < values.length; i++) {
      r[numbers.charAt(i)] = values[i];
    }
  }

  /** A signal passes through; one that is for this function has the interpreter go on with it. */
  static Object pass(String numbers, YieldSignal signal, LuaState s, Frame f, Object[] values) {
    passLoop(numbers, signal, s, f, values);
    return Interpreter.interpret(s, f);
  }

  /** As {@link #pass}, for code that was entered at a loop. */
  static Object passLoop(String numbers, YieldSignal signal, LuaState s, Frame f, Object[] values) {
    capture(numbers, f, values);
    if (!(signal instanceof OperatorSignal operator)) {
      throw signal;
    }
    s.operatorsCall(f.closure);
    Call request = operator.request;
    while (request != null) {
      request = Delivery.deliver(s, f, Interpreter.callFromCompiled(s, request));
    }
    return CompiledBody.CONTINUE;
  }

  /** A guess failed: the interpreter goes on with the function and returns its results. */
  static Object exit(String numbers, int pc, int guess, LuaState s, Frame f, Object[] values) {
    exitLoop(numbers, pc, guess, s, f, values);
    return Interpreter.interpret(s, f);
  }

  /** As {@link #exit}, for a function that has done without a frame so far. */
  static Object exitFrameless(
      String numbers, int pc, int guess, LuaState s, Closure c, Object[] values) {
    Frame f = s.frame.push(s);
    f.closure = c;
    f.continuation = null;
    f.tailCalled = false;
    f.replaced = false;
    return exit(numbers, pc, guess, s, f, values);
  }

  /** As {@link #exit}, for code that was entered at a loop: the loop around takes over. */
  static Object exitLoop(String numbers, int pc, int guess, LuaState s, Frame f, Object[] values) {
    Arrays.fill(registers(f), null);
    capture(numbers, f, values);
    f.pc = pc;
    if (guess >= 0) {
      f.closure.profile.guessFailed(guess);
    }
    return CompiledBody.CONTINUE;
  }
}
