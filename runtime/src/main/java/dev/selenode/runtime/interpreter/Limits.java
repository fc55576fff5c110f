package dev.selenode.runtime.interpreter;

/**
 * How much a host call may use. Running code counts work units down in {@link LuaState#budget}, and
 * when a slice of them is used up has a {@link #look} at clock, instructions and memory.
 */
public final class Limits {
  /** Work units between two looks: some tens of microseconds. */
  static final int SLICE = 10_000;

  /** Host calls after which frames get new registers; a power of two. */
  private static final int RENEWAL = 256;

  /** Extra levels for a message handler that runs on an overflown stack. */
  private static final int HANDLER_DEPTH = 250;

  private final LuaState state;
  private final MemoryMeter memory;
  private int maxDepth = 200_000;
  private int extraDepth;
  private long timeNanos;
  private long deadline;
  private long maxInstructions;
  private long instructionsUsed;
  private long maxOutput;
  private long outputUsed;
  private int hostCalls;

  /** Set by any thread. */
  private volatile boolean interrupted;

  Limits(LuaState state) {
    this.state = state;
    this.memory = new MemoryMeter(state);
  }

  // --- settings ------------------------------------------------------------------------------

  /** Levels of calls in one coroutine. */
  public void setMaxDepth(int levels) {
    maxDepth = levels;
  }

  /** Wall time of a host call in nanoseconds; 0 for no limit. */
  public void setTime(long nanos) {
    timeNanos = nanos;
  }

  /** Work units of a host call, about one an iteration or call; 0 for no limit. */
  public void setInstructions(long units) {
    maxInstructions = units;
  }

  /** Bytes written in a host call; 0 for no limit. */
  public void setOutput(long bytes) {
    maxOutput = bytes;
  }

  /** The memory the state may hold. */
  public MemoryMeter memory() {
    return memory;
  }

  /** Bytes of Java heap the state holds, within about an eighth. */
  public long usedBytes() {
    return memory.estimate();
  }

  // --- a host call ---------------------------------------------------------------------------

  /** A host call begins: its time, instructions and output are counted from here. */
  public void begin() {
    instructionsUsed = 0;
    outputUsed = 0;
    state.budget = SLICE;
    deadline = timeNanos == 0 ? 0 : System.nanoTime() + timeNanos;
    if ((++hostCalls & (RENEWAL - 1)) == 0) {
      state.renewRegisters();
    }
  }

  /** Nanoseconds the running host call has left, or {@link Long#MAX_VALUE}. */
  public long timeLeft() {
    return deadline == 0 ? Long.MAX_VALUE : deadline - System.nanoTime();
  }

  /** Work units since {@link #begin}. */
  public long unitsUsed() {
    return instructionsUsed + SLICE - state.budget;
  }

  /** Bytes written since {@link #begin}. */
  public long outputUsed() {
    return outputUsed;
  }

  /** Ends what runs, as a limit would; to be called by any thread. */
  public void interrupt() {
    interrupted = true;
  }

  /** Takes back an {@link #interrupt} that nothing has heard of. */
  public void clearInterrupt() {
    interrupted = false;
  }

  /** A slice is used up: looks at everything. */
  void look() {
    lookButAtMemory();
    memory.look();
  }

  /**
   * As {@link #look} in metered code, whose registers cannot be measured.
   *
   * @return whether the interpreter shall take over, which then looks at memory first
   */
  boolean lookFromCompiled() {
    lookButAtMemory();
    if (memory.due()) {
      instructionsUsed -= SLICE; // about to be counted once more
      state.budget = 0;
      return true;
    }
    return false;
  }

  /**
   * As {@link #look} where no frames tell what runs.
   *
   * @return whether the interpreter shall take over, because there is more to do than to go on
   */
  boolean lookWithoutFrames() {
    long used = instructionsUsed + SLICE - state.budget;
    if (interrupted
        || (maxInstructions > 0 && used > maxInstructions)
        || (deadline != 0 && System.nanoTime() - deadline > 0)
        || memory.due()) {
      return true; // the budget stays used up, which tells to look
    }
    instructionsUsed = used;
    state.budget = SLICE;
    state.renewRegisters();
    return false;
  }

  private void lookButAtMemory() {
    instructionsUsed += SLICE - state.budget;
    state.budget = SLICE;
    state.renewRegisters();
    if (interrupted) {
      interrupted = false;
      throw ended(LimitError.Kind.INTERRUPT, "interrupted");
    }
    if (maxInstructions > 0 && instructionsUsed > maxInstructions) {
      throw exceeded(LimitError.Kind.INSTRUCTIONS, "instruction limit of " + maxInstructions);
    }
    if (deadline != 0 && System.nanoTime() - deadline > 0) {
      throw exceeded(LimitError.Kind.TIME, "time limit of " + seconds(timeNanos));
    }
  }

  /** Counts output. */
  public void wrote(long bytes) {
    outputUsed += bytes;
    if (maxOutput > 0 && outputUsed > maxOutput) {
      throw exceeded(LimitError.Kind.OUTPUT, "output limit of " + maxOutput + " bytes");
    }
  }

  void reserve(long bytes) {
    memory.reserve(bytes);
  }

  LimitError exceeded(LimitError.Kind kind, String what) {
    return ended(kind, what + " exceeded");
  }

  private LimitError ended(LimitError.Kind kind, String why) {
    LimitError error = new LimitError(kind, CallStack.nearest(state) + why);
    error.setTrace(state.trace());
    return error;
  }

  private static String seconds(long nanos) {
    return dev.selenode.runtime.value.NumberFormat.format(nanos / 1e9) + " s";
  }

  // --- depth ---------------------------------------------------------------------------------

  int maxDepth() {
    return maxDepth + extraDepth;
  }

  void allowMoreDepth() {
    extraDepth += HANDLER_DEPTH;
  }

  void allowNoMoreDepth() {
    extraDepth -= HANDLER_DEPTH;
  }

  LuaError stackOverflow() {
    return new LuaError(CallStack.here(state) + "stack overflow");
  }

  LimitError outOfMemory() {
    return exceeded(LimitError.Kind.MEMORY, "memory of the host");
  }
}
