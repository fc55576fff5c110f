package dev.selenode.runtime.interpreter;

/**
 * A chain of frames that can be set aside: a thread of Lua, without a thread of Java. While it
 * runs, the caller of its {@link #base} frame is the frame that resumed it; suspended, it is plain
 * data, collected like any other object.
 */
public final class Coroutine {
  /** As {@code coroutine.status} tells it. */
  public enum Status {
    SUSPENDED,
    RUNNING,
    NORMAL,
    DEAD;

    private static final Status[] ALL = values();

    private final String text = name().toLowerCase(java.util.Locale.ROOT);

    public String text() {
      return text;
    }
  }

  /** Nested resumptions that are allowed; PUC Lua's limit on C calls. */
  static final int MAX_NESTING = 195;

  final Frame base = new Frame(null);

  /** Where to go on when resumed; null before the first time. */
  Frame top;

  /** Ordinal of a {@link Status}: each call changes it, and a reference costs more to store. */
  @SuppressWarnings("EnumOrdinal") // of this class alone
  private int status = Status.SUSPENDED.ordinal();

  Object body;
  Coroutine resumer;
  int nesting;

  /** The state's depths when it was resumed: a yield has to get back there. */
  int hostDepth;

  int softDepth;
  int resumerRoom;

  /** What its resumer makes of results, yields and errors. */
  Resumption resumption;

  /** Whether a script got hold of it, so that it must not be used for another call. */
  boolean exposed;

  private Object host;

  int resumptions;

  /** The main coroutine of a state: running, and never resumed. */
  Coroutine() {
    become(Status.RUNNING);
  }

  /** A coroutine that will run {@code body}. */
  public Coroutine(Object body) {
    this.body = body;
    base.continuation = new Base(this);
  }

  public Status status() {
    return Status.ALL[status];
  }

  @SuppressWarnings("EnumOrdinal")
  void become(Status next) {
    status = next.ordinal();
  }

  /**
   * What the host keeps with it; null at first. Marks it as known to the host, so that it is not
   * used for another call.
   */
  public Object host() {
    return host;
  }

  /** How often it was resumed: whoever waits to resume it sees by this that another was first. */
  public int resumptions() {
    return resumptions;
  }

  public void setHost(Object host) {
    this.host = host;
    exposed = true;
  }

  /**
   * Makes it never run again, so that what it holds can be collected. Builtins that wait in it are
   * told by {@link Continuation#abandon}.
   */
  public void kill(LuaState s) {
    if (status() == Status.SUSPENDED) {
      for (Frame f = top; f != null && f != base; f = f.caller) {
        if (f.continuation != null) {
          f.continuation.abandon(s);
        }
      }
      die();
    }
  }

  /** Lets go of what frames that are not in use still refer to. */
  void forgetCallees() {
    if (status() == Status.SUSPENDED && top != null) {
      top.forgetCallees();
    } else if (status() == Status.DEAD) {
      top = null;
      base.next = null;
    }
  }

  void die() {
    become(Status.DEAD);
    top = null;
    body = null;
    base.next = null;
  }

  /** Hands control back to whoever resumed it. */
  void leave(LuaState s) {
    s.current = resumer;
    s.roomDepth = resumerRoom;
    resumer.become(Status.RUNNING);
    resumer = null;
  }

  /** What becomes of a coroutine's outcome, at the place that resumed it. */
  interface Resumption {
    Object returned(Object results);

    Object yielded(Coroutine coroutine, Object[] values);

    Object failed(LuaState s, LuaError error);

    /** Whether {@link #failed} passes the error on to Java code. */
    default boolean wantsTrace() {
      return false;
    }
  }

  /** The frame under all others: what happens when the body ends. */
  private record Base(Coroutine coroutine) implements Continuation {
    @Override
    public Object resume(LuaState s, Object results) {
      Resumption resumption = coroutine.resumption;
      coroutine.become(Status.DEAD);
      coroutine.leave(s);
      return resumption.returned(results);
    }

    @Override
    public Object fail(LuaState s, LuaError error) {
      Resumption resumption = coroutine.resumption;
      coroutine.die();
      coroutine.leave(s);
      return resumption.failed(s, error);
    }

    @Override
    public void abandon(LuaState s) {
      coroutine.die();
      coroutine.leave(s);
    }

    @Override
    public boolean catches() {
      return true;
    }

    @Override
    public boolean wantsTrace() {
      return coroutine.resumption.wantsTrace();
    }
  }
}
