package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.interpreter.HostCalls;
import dev.selenode.runtime.interpreter.HostSeries;
import dev.selenode.runtime.interpreter.LuaError;

/** One call of a group: goes over its members as they were when it began. */
final class GroupCall implements ScriptCalls.Caller {
  private final ScriptCalls calls;
  private final GroupMethod method;
  private final InstanceTable[] members;
  private final GroupMethod.Target[] targets;
  private final int size;
  private Double argument;
  private int at;
  private boolean metEnded;

  GroupCall(
      ScriptCalls calls,
      GroupMethod method,
      InstanceTable[] members,
      GroupMethod.Target[] targets,
      int size) {
    this.calls = calls;
    this.method = method;
    this.members = members;
    this.targets = targets;
    this.size = size;
  }

  /** Gives each call an argument. */
  GroupCall with(double a) {
    argument = a;
    return this;
  }

  /** Whether some members were not called because their owner is freed or lost the script. */
  boolean metEnded() {
    return metEnded;
  }

  @Override
  public ObjectState owner() {
    return members[at].object();
  }

  @Override
  public String entry() {
    return method.name();
  }

  /** Calls all, and reports the errors of each. */
  void run() {
    for (; at < size; at++) {
      LuaError error = calls.inTurns(this, this::untilError);
      if (error != null) {
        calls.failed(error, owner(), method.name());
      }
    }
  }

  private void untilError() {
    HostSeries series = new HostSeries(calls.state());
    try {
      for (; at < size; at++) {
        InstanceTable self = members[at];
        Object function = function(self);
        if (function != null) {
          calls.beginTurn();
          Object out =
              argument == null
                  ? series.call1(function, self)
                  : series.call2(function, self, argument);
          if (out instanceof HostCalls.Suspended s) {
            calls.suspended(owner(), method.name(), s);
          }
        }
      }
    } finally {
      series.end();
    }
  }

  /** What to call; null if there is nothing. An instance that has ended has no layout left. */
  private Object function(InstanceTable self) {
    GroupMethod.Target known = targets[at];
    if (known == null || known.shape != self.shape()) {
      if (self.hasEnded()) {
        metEnded = true;
        return null;
      }
      known = method.target(self);
      targets[at] = known;
    }
    return known.function;
  }
}
