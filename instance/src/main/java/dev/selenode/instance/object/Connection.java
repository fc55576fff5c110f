package dev.selenode.instance.object;

import dev.selenode.runtime.interpreter.Multi;

/** One receiver of one signal. Ends by {@link #disconnect}, or when either side is freed. */
public final class Connection {
  private final Signal signal;
  private final Callable callable;
  private final int flags;
  private int references = 1;
  private boolean ended;

  /** Where its target's list of incoming connections has it. */
  int incomingIndex;

  Connection(Signal signal, Callable callable, int flags) {
    this.signal = signal;
    this.callable = callable;
    this.flags = flags;
  }

  public Signal signal() {
    return signal;
  }

  public Callable callable() {
    return callable;
  }

  /** See {@link ConnectFlags}. */
  public int flags() {
    return flags;
  }

  /** How often it was made, less how often it was taken back: 1 unless it is reference counted. */
  public int references() {
    return references;
  }

  /** Whether it still is one. */
  public boolean isConnected() {
    return !ended;
  }

  /** Ends it, however often it was counted; nothing happens if it has ended. */
  public void disconnect() {
    if (!ended) {
      ended = true;
      signal.remove(this);
      ObjectState target = callable.target();
      if (target != null) {
        target.removeIncoming(this);
      }
    }
  }

  void countUp() {
    references++;
  }

  /** Takes one reference away, and ends with the last. */
  void release() {
    if ((flags & ConnectFlags.REFERENCE_COUNTED) == 0 || --references == 0) {
      disconnect();
    }
  }

  /** Hands one emission of up to two values to the receiver. */
  void deliver(int count, Object a, Object b) {
    if (flags != 0 || !callable.deliverFew(count, a, b)) {
      deliver(count == 0 ? Multi.NONE : count == 1 ? new Object[] {a} : new Object[] {a, b});
    }
  }

  /** Hands one emission to the receiver. */
  void deliver(Object[] args) {
    if ((flags & ConnectFlags.ONESHOT) != 0) {
      if (ended) {
        return; // an emission inside this one was first
      }
      disconnect();
    }
    if ((flags & ConnectFlags.DEFERRED) != 0) {
      callable.callDeferred(signal.source().objects(), args);
    } else {
      callable.deliver(signal.source().objects(), args);
    }
  }
}
