package dev.selenode.instance;

import java.util.Arrays;

/**
 * One method called on many instances at once, in the order they were added. Those without the
 * method are passed over, freed ones leave by themselves, and an error of one is reported and does
 * not stop the others. Instances may be added and removed while a call runs: it goes on with those
 * it began with, as far as they are still alive.
 *
 * <p>Confined to the thread of its runtime.
 */
public final class ScriptGroup {
  private final Scripting scripting;
  private final FoundMethod method;
  private InstanceTable[] members = new InstanceTable[8];
  private int size;
  private int calling;

  ScriptGroup(Scripting scripting, String method) {
    this.scripting = scripting;
    this.method = scripting.found(method);
  }

  /** How many instances there are. */
  public int size() {
    return size;
  }

  /** Adds an instance at the end. */
  public void add(ScriptInstance instance) {
    scripting.requireThread();
    if (size == members.length || calling > 0) {
      members = Arrays.copyOf(members, Math.max(size + 1, size * 2));
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
      members = members.clone();
    }
    System.arraycopy(members, i + 1, members, i, size - i - 1);
    members[--size] = null;
  }

  /** Calls the method on all. */
  public void call() {
    each(null, 0);
  }

  /** Calls the method on all, with a number. */
  public void call(double a) {
    each(a, 1);
  }

  private void each(Object a, int args) {
    scripting.requireThread();
    InstanceTable[] snapshot = members;
    int n = size;
    boolean anyGone = false;
    calling++;
    try {
      for (int i = 0; i < n; i++) {
        InstanceTable self = snapshot[i];
        if (self.object().instance() != self) {
          anyGone = true;
          continue;
        }
        Object f = method.of(self);
        if (f != null) {
          if (args == 0) {
            scripting.calls().call1(self.object(), method.name(), f, self);
          } else {
            scripting.calls().call2(self.object(), method.name(), f, self, a);
          }
        }
      }
    } finally {
      calling--;
    }
    if (anyGone) {
      sweep();
    }
  }

  private void sweep() {
    for (int i = size - 1; i >= 0; i--) {
      if (members[i].object().instance() != members[i]) {
        removeAt(i);
      }
    }
  }
}
