package dev.selenode.instance;

import java.util.Arrays;

/**
 * One method called on many instances at once, in the order they were added. Those without the
 * method are passed over, freed ones leave by themselves, and an error of one is reported and does
 * not stop the others; limits count anew for each. Instances may be added and removed while a call
 * runs: it goes on with those it began with, as far as they are still alive.
 *
 * <p>Confined to the thread of its runtime.
 */
public final class ScriptGroup {
  private final Scripting scripting;
  private final GroupMethod method;
  private InstanceTable[] members = new InstanceTable[8];

  /** What the method was on each member, the last time it was called. */
  private GroupMethod.Target[] targets = new GroupMethod.Target[8];

  private int size;
  private int calling;

  ScriptGroup(Scripting scripting, GroupMethod method) {
    this.scripting = scripting;
    this.method = method;
  }

  /** How many instances there are. */
  public int size() {
    return size;
  }

  /** Adds an instance at the end. */
  public void add(ScriptInstance instance) {
    scripting.requireThread();
    if (size == members.length || calling > 0) {
      copyTo(Math.max(size + 1, size * 2));
    }
    members[size++] = instance.self();
  }

  /** Removes an instance; whether it was there. */
  public boolean remove(ScriptInstance instance) {
    scripting.requireThread();
    for (int i = 0; i < size; i++) {
      if (members[i] == instance.self()) {
        removeAt(i);
        return true;
      }
    }
    return false;
  }

  private void removeAt(int i) {
    if (calling > 0) {
      copyTo(members.length);
    }
    System.arraycopy(members, i + 1, members, i, size - i - 1);
    System.arraycopy(targets, i + 1, targets, i, size - i - 1);
    members[--size] = null;
    targets[size] = null;
  }

  private void copyTo(int capacity) {
    members = Arrays.copyOf(members, capacity);
    targets = Arrays.copyOf(targets, capacity);
  }

  /** Calls the method on all. */
  public void call() {
    run(new GroupCall(scripting.calls(), method, members, targets, size));
  }

  /** Calls the method on all, with a number. */
  public void call(double a) {
    run(new GroupCall(scripting.calls(), method, members, targets, size).with(a));
  }

  private void run(GroupCall call) {
    scripting.requireThread();
    calling++;
    try {
      call.run();
    } finally {
      calling--;
    }
    if (call.metEnded()) {
      sweep();
    }
  }

  private void sweep() {
    for (int i = size - 1; i >= 0; i--) {
      if (members[i].hasEnded()) {
        removeAt(i);
      }
    }
  }
}
