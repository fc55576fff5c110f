package dev.selenode.instance;

import dev.selenode.instance.object.Connection;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.Owner;
import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.interpreter.Coroutine;
import dev.selenode.runtime.interpreter.HostCalls;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.Multi;

/**
 * A call of the host that yielded. To scripts it is an object with {@code resume}, {@code
 * is_valid}, {@code status} and the signals {@code completed(result)} and {@code failed(error)}. It
 * belongs to the object whose script was called: freed, it never resumes.
 */
public final class ScriptCoroutine implements Owner {
  private final ScriptCalls calls;
  private final Coroutine coroutine;
  private final ObjectState owner;
  private final String entry;
  private ObjectState state;
  private Connection waiting;

  private ScriptCoroutine(ScriptCalls calls, Coroutine coroutine, ObjectState owner, String entry) {
    this.calls = calls;
    this.coroutine = coroutine;
    this.owner = owner;
    this.entry = entry;
  }

  /** The object for a coroutine that a host call left suspended; always the same one. */
  static ScriptCoroutine of(
      ScriptCalls calls, Coroutine coroutine, ObjectState owner, String entry) {
    if (coroutine.host() instanceof ScriptCoroutine known) {
      return known;
    }
    ScriptCoroutine made = new ScriptCoroutine(calls, coroutine, owner, entry);
    coroutine.setHost(made);
    return made;
  }

  Coroutine coroutine() {
    return coroutine;
  }

  /** What tracebacks call the host's call. */
  String entry() {
    return entry;
  }

  /** The object whose script was called, or null. */
  public ObjectState owner() {
    return owner;
  }

  /** Whether it can be resumed. */
  public boolean isValid() {
    if (owner != null && owner.isFreed()) {
      coroutine.kill(calls.state());
    }
    return coroutine.status() == Coroutine.Status.SUSPENDED;
  }

  /** What will wake it; somebody else may be first. */
  void waitsFor(Connection connection) {
    waiting = connection;
  }

  /** {@code suspended}, {@code running}, {@code normal} or {@code dead}. */
  public String status() {
    isValid();
    return coroutine.status().text();
  }

  /**
   * Goes on; the arguments are what the waiting call returns.
   *
   * @param args values as Lua has them
   * @return its results if it ended, itself if it yielded again, nothing if it failed
   * @throws IllegalStateException if it cannot be resumed
   */
  Object resumeLua(Object[] args) {
    if (!isValid()) {
      throw new IllegalStateException("cannot resume " + status() + " coroutine");
    }
    if (waiting != null) {
      waiting.disconnect();
      waiting = null;
    }
    Object out;
    try {
      out = calls.resume(this, args);
    } catch (LuaError e) {
      calls.failed(e, owner, entry);
      emit("failed", e.value());
      return Multi.NONE;
    }
    if (out instanceof HostCalls.Suspended) {
      return this;
    }
    emit("completed", Multi.first(out));
    return out;
  }

  /**
   * Goes on; the arguments are what the waiting call returns.
   *
   * @param args Java values
   * @return its first result if it ended, itself if it yielded again, null if it failed
   * @throws IllegalStateException if it cannot be resumed
   */
  public Object resume(Object... args) {
    Object[] values = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      values[i] = Conversions.toLua(calls.state(), args[i]);
    }
    return Conversions.toJava(calls.state(), Multi.first(resumeLua(values)));
  }

  private void emit(String signal, Object value) {
    if (state != null) {
      state.emitLua(signal, new Object[] {value});
    }
  }

  @Override
  public ObjectState objectState() {
    return state;
  }

  @Override
  public void objectState(ObjectState given) {
    state = given;
  }
}
