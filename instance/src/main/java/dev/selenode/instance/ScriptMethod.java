package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.interpreter.Multi;

/**
 * One method of one instance, for calls that happen often: found once, and again only after a
 * reload or when the instance got data of its own. Errors are reported, and the result is null
 * then.
 *
 * <p>Confined to the thread of its runtime.
 */
public final class ScriptMethod {
  private final Scripting scripting;
  private final InstanceTable self;
  private final FoundMethod method;
  private final ScriptCalls.Caller caller;

  ScriptMethod(Scripting scripting, InstanceTable self, String name) {
    this.scripting = scripting;
    this.self = self;
    this.method = scripting.found(name);
    this.caller = new ForOne(self, method.name());
  }

  /** A call of it, to tracebacks. */
  private record ForOne(InstanceTable self, String entry) implements ScriptCalls.Caller {
    @Override
    public ObjectState owner() {
      return self.object();
    }
  }

  /** Whether there is such a method right now; without one, calls do nothing. */
  public boolean exists() {
    scripting.requireThread();
    return method.of(self) != null;
  }

  /** Calls it without arguments. */
  public Object call() {
    Object f = callable();
    return f == null ? null : result(scripting.calls().call1(caller, f, self));
  }

  /** Calls it with a number. */
  public Object call(double a) {
    Object f = callable();
    return f == null ? null : result(scripting.calls().call2(caller, f, self, a));
  }

  /** Calls it with two numbers. */
  public Object call(double a, double b) {
    Object f = callable();
    return f == null ? null : result(scripting.calls().call3(caller, f, self, a, b));
  }

  /** Calls it with any values. */
  public Object call(Object... args) {
    Object[] values = new Object[args.length + 1];
    values[0] = self;
    for (int i = 0; i < args.length; i++) {
      values[i + 1] = Conversions.toLua(scripting.state(), args[i]);
    }
    return result(invoke(values));
  }

  private Object callable() {
    Object known = method.known(self);
    if (known != null) {
      return known; // with the layout of an instance that is alive; the call checks the thread
    }
    scripting.requireThread();
    self.object().requireAlive();
    return method.of(self);
  }

  private Object invoke(Object[] values) {
    Object f = callable();
    return f == null ? null : scripting.calls().call(self.object(), method.name(), f, values);
  }

  private Object result(Object results) {
    return Conversions.toJava(scripting.state(), Multi.first(results));
  }
}
