package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One Lua state: globals, type metatables, the running coroutine, limits, and the services the
 * libraries find their files and output by. Nothing in it is shared with another state.
 *
 * <p>Not thread-safe: confined to the thread that made it.
 */
public final class LuaState {
  /** Levels of compiled calls on the Java stack: some hundred bytes each. */
  private static final int COMPILED_ROOM = 220;

  /** How many values a call may take or return; PUC Lua's limit on its stack. */
  private static final int MAX_VALUES = 1_000_000;

  private final Shape rootShape = Shape.newRoot();
  private final Table globals = new Table();
  private final Services services = new Services();

  private final Limits limits = new Limits(this);
  private final List<Object> roots = new ArrayList<>();
  private Table stringMetatable;
  private final Coroutine main;
  private Coroutine spare;

  /** In which calls of the host run that are made straight into compiled code. */
  private Coroutine entrance;

  private Function<Object, Table> userdataMetatables = value -> null;
  private Predicate<Class<?>> changingMetatables = javaClass -> false;

  /** Changes when what is remembered of Java classes may be wrong. */
  int userdataVersion;

  /** The coroutine that runs. */
  Coroutine current;

  /** Its innermost frame; public for generated code alone. */
  public Frame frame;

  /** What a coroutine switch carries to the frame it switched to. */
  Object transfer;

  /** The builtin that was called from a place without a call instruction, for messages. */
  LuaFunction running;

  /** The frame whose error a message handler is looking at, while one runs. */
  Frame handlerCaller;

  /** Whether some stack grew so deep that it should not be kept. */
  boolean deepStack;

  /** How many loops on the Java stack were begun by Java code that cannot be left by a yield. */
  int hostDepth;

  /** How many were begun by compiled code, which can. */
  int softDepth;

  /** The {@link #softDepth} of the loop that a {@link YieldSignal} is on its way to. */
  int switchDepth;

  /** One will do: it says nothing but that it is on its way. */
  final YieldSignal yieldSignal = new YieldSignal();

  /** Frames as deep as this or deeper are interpreted, so that the Java stack stays small. */
  int roomDepth = COMPILED_ROOM;

  /** What makes JVM code of hot functions, or null. */
  private Compiler compiler;

  private int compileAfterCalls = Integer.MAX_VALUE;

  /** What {@link #setAge} told. */
  private int age;

  /** Functions that have compiled code, to set it aside while a profiler is on. */
  private final CompiledFunctions compiled = new CompiledFunctions();

  /** What counts calls and their time, or null. */
  Profiler profiler;

  /**
   * What is left of the work units until {@link Limits#look} is due; public for generated code
   * alone.
   */
  public int budget = Limits.SLICE;

  /** A state without libraries. */
  public LuaState() {
    main = new Coroutine();
    current = main;
    frame = main.base;
  }

  public Table globals() {
    return globals;
  }

  public Limits limits() {
    return limits;
  }

  /** An empty table whose layout it can share with others. */
  public Table newTable() {
    budget--; // looked at by the loop or call that this is in
    return new Table(rootShape);
  }

  Shape rootShape() {
    return rootShape;
  }

  /** Values that are kept outside the globals but count as this state's memory. */
  List<Object> roots() {
    return roots;
  }

  /** Makes memory measurement start from this value too. */
  public void addRoot(Object value) {
    roots.add(value);
  }

  // --- services ------------------------------------------------------------------------------

  /**
   * The service of a type.
   *
   * @throws IllegalStateException if none was given
   */
  public <T> T service(Class<T> type) {
    return services.get(type);
  }

  /** Gives libraries and host functions something to find by its type. */
  public <T> void provide(Class<T> type, T service) {
    services.put(type, service);
  }

  // --- type metatables -----------------------------------------------------------------------

  public void setStringMetatable(Table metatable) {
    stringMetatable = metatable;
  }

  /**
   * Tells what metatable an object that is not a Lua value has; null for none.
   *
   * @param changing of which Java classes objects may come to have another one; those of any other
   *     share one until {@link #forgetUserdataMembers}
   */
  public void setUserdataMetatables(Function<Object, Table> lookup, Predicate<Class<?>> changing) {
    userdataMetatables = lookup;
    changingMetatables = changing;
    forgetUserdataMembers();
  }

  /** Whether objects of a Java class may come to have another metatable than they had. */
  boolean mayChangeMetatable(Class<?> javaClass) {
    return changingMetatables.test(javaClass);
  }

  /**
   * Has code look up again what it remembers of members of Java objects, after classes got other
   * metatables.
   */
  public void forgetUserdataMembers() {
    userdataVersion++;
  }

  /** The metatable of any value, or null. */
  public Table metatable(Object value) {
    if (value instanceof Table t) {
      return t.metatable();
    }
    if (value instanceof String) {
      return stringMetatable;
    }
    if (value == null
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof LuaFunction
        || value instanceof Coroutine) {
      return null;
    }
    return value instanceof Userdata u ? u.metatable(this) : userdataMetatables.apply(value);
  }

  // --- compiled code -------------------------------------------------------------------------

  /**
   * Has hot functions compiled.
   *
   * @param calls calls in the interpreter before a function counts as hot; 0 compiles every
   *     function before its first call
   */
  public void setCompiler(Compiler compiler, int calls) {
    this.compiler = compiler;
    this.compileAfterCalls = calls;
  }

  /**
   * Tells what age it is, a number that only grows. With each one, the calls that functions had
   * before count half of what they did: where many states take turns, it is a way to leave
   * functions to the interpreter that are called for ever, but only now and then.
   */
  public void setAge(int now) {
    age = now;
  }

  private boolean compiles(Closure c) {
    return compiler != null && profiler == null && c.profile.mayCompile();
  }

  private CompiledBody compile(Closure c, Object[] sample, int entry) {
    return compiler.compile(c, sample, entry, metered());
  }

  /** Whether compiled code has its registers where memory is measured. */
  boolean metered() {
    return limits.memory().limited();
  }

  /** The registers that compiled code still needs after a call. */
  BitSet liveAcross(Closure c, int pc) {
    return c.profile.liveAcross.computeIfAbsent(pc, at -> compiler.liveAcross(c.prototype, at));
  }

  /** Notes that operators of a function call others, before which registers are to be kept. */
  void operatorsCall(Closure c) {
    int guess = compiler.operatorsGuess(c.prototype);
    if (!c.profile.isGeneric(guess)) {
      c.profile.guessFailed(guess);
    }
  }

  /** The compiled form of a function that is about to be called, or null. */
  CompiledBody body(Closure c) {
    CompiledBody body = c.profile.body;
    if (body == null && compileAfterCalls == 0 && compiles(c)) {
      body = compile(c, Multi.NONE, 0);
      c.profile.body = body;
      compiled.add(c.profile);
    }
    return body;
  }

  /** A call in the interpreter: from some number on, the next one will be compiled. */
  void heat(Closure c, Object[] sample) {
    if (compiler != null && c.profile.warm(age) > compileAfterCalls && c.profile.body == null) {
      c.profile.heat = 0;
      if (compiles(c)) {
        c.profile.body = compile(c, sample, 0);
        if (c.profile.body == null) {
          c.profile.giveUp();
        }
        compiled.add(c.profile);
      }
    }
  }

  /** A loop that has run for a while: code that goes on with it, or null. */
  CompiledBody compileLoop(Closure c, Object[] registers, int entry) {
    if (profiler != null || frame.depth >= roomDepth) {
      return null;
    }
    CompiledBody known = c.profile.loops.get(entry);
    if (known == null && compiles(c)) {
      known = compile(c, registers, entry);
      if (known != null) {
        c.profile.loops.put(entry, known);
      }
      // A function with such a loop is worth compiling from its beginning.
      c.profile.heat += compileAfterCalls / 2 + 1;
    }
    return known;
  }

  /** Turns a profiler on, for which everything is interpreted, or with null off. */
  void profile(Profiler wanted) {
    if (wanted != null && profiler != null) {
      throw new IllegalStateException("another profiler is on");
    }
    profiler = wanted;
    compiled.setAside(wanted != null);
  }

  // --- calls ---------------------------------------------------------------------------------

  /**
   * Calls any value and returns when it has: it cannot yield.
   *
   * @return as {@link LuaFunction}
   * @throws LuaError if it fails
   */
  public Object call(Object function, Object... args) {
    return Interpreter.call(this, function, args);
  }

  /** A coroutine for a call from the host: a used one if there is one. */
  Coroutine takeSpare() {
    Coroutine co = spare;
    spare = null;
    if (co == null) {
      return new Coroutine((Object) null);
    }
    co.become(Coroutine.Status.SUSPENDED);
    co.top = null;
    return co;
  }

  /** As {@link #takeSpare}, for a direct call that gives it back by {@link #giveBack}. */
  Coroutine takeDirect() {
    if (current != main) {
      return takeSpare();
    }
    // Nothing else runs, so it is free; it stays where it is, since stores are what a call is made
    // of.
    if (entrance == null) {
      entrance = new Coroutine((Object) null);
    }
    return entrance;
  }

  /** After a direct call: whether its coroutine may be used for another one. */
  void giveBack(Coroutine co, boolean usable) {
    if (co != entrance) {
      co.resumer = null;
      spare = usable ? co : null;
    } else if (!usable) {
      entrance = null;
    }
  }

  void keepSpare(Coroutine co) {
    spare = co;
  }

  void dropDeepStacks() {
    deepStack = false;
    frame.next = null;
    spare = null;
    entrance = null;
  }

  /** Lets go of values that only dead registers still refer to. */
  public void forgetDeadValues() {
    frame.forgetCallees();
    Frame callee = null;
    for (Frame f = frame; f != null; f = f.caller) {
      f.forgetTemporaries(this, callee);
      callee = f;
    }
    for (Coroutine co = current; co.resumer != null; co = co.resumer) {
      co.base.caller.forgetCallees();
    }
    if (spare != null) {
      spare.base.forgetCallees();
    }
    if (entrance != null && current == main) {
      entrance.base.forgetCallees();
    }
  }

  /**
   * Gives new registers to frames that wait to be used. New objects are stored into registers all
   * the time, and a store into an array that the collector counts as old makes G1 wait for memory.
   * So arrays have to be given up before they are old.
   */
  void renewRegisters() {
    frame.renewRegistersOfCallees();
    if (spare != null) {
      spare.base.renewRegistersOfCallees();
    }
    if (entrance != null && current == main) {
      entrance.base.renewRegistersOfCallees();
    }
  }

  Object takeTransfer() {
    Object results = transfer;
    transfer = null;
    return results;
  }

  // --- errors --------------------------------------------------------------------------------

  /** An error with the position of the Lua code that called the running builtin in front. */
  public LuaError error(String message) {
    return new LuaError(where(1) + message);
  }

  /**
   * {@code path:line: } of a calling function, or nothing if that is not Lua code.
   *
   * @param level 1 for whoever called the running builtin, 2 for its caller, …
   */
  public String where(int level) {
    return CallStack.where(this, level);
  }

  /** The script frames right now, innermost first. */
  public List<TraceFrame> trace() {
    return CallStack.trace(frame);
  }

  // --- limits --------------------------------------------------------------------------------

  /**
   * Charges library work, about one unit an iteration of a loop.
   *
   * @throws LimitError if a limit is hit
   */
  public void tick(int units) {
    if ((budget -= units) < 0) {
      limits.look();
    }
  }

  /**
   * Charges the copying of arguments and results.
   *
   * @throws LuaError if they are more than a stack may hold
   */
  void chargeValues(int count) {
    if (count > 64) {
      if (count > MAX_VALUES) {
        throw limits.stackOverflow();
      }
      tick(count >> 3);
    }
  }

  /**
   * Asks before an allocation that a script chose the size of.
   *
   * @throws LuaError if it is more than may be had
   */
  public void reserve(long bytes) {
    limits.reserve(bytes);
  }
}
