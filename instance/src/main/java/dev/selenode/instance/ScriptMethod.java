package dev.selenode.instance;

import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.Text;

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
  private final String name;
  private Object function;
  private ScriptClass foundIn;
  private Shape foundWith;

  ScriptMethod(Scripting scripting, InstanceTable self, String name) {
    this.scripting = scripting;
    this.self = self;
    this.name = Text.toLua(name);
  }

  /** Whether there is such a method right now; without one, calls do nothing. */
  public boolean exists() {
    scripting.requireThread();
    return function() != null;
  }

  /** Calls it without arguments. */
  public Object call() {
    Object f = callable();
    return f == null ? null : result(scripting.calls().call1(self.object(), name, f, self));
  }

  /** Calls it with a number. */
  public Object call(double a) {
    Object f = callable();
    return f == null ? null : result(scripting.calls().call2(self.object(), name, f, self, a));
  }

  /** Calls it with two numbers. */
  public Object call(double a, double b) {
    return result(invoke(new Object[] {self, a, b}));
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
    scripting.requireThread();
    self.object().requireAlive();
    return function();
  }

  private Object invoke(Object[] values) {
    Object f = callable();
    return f == null ? null : scripting.calls().call(self.object(), name, f, values);
  }

  private Object function() {
    if (self.type() != foundIn || self.shape() != foundWith) {
      function = scripting.access().method(scripting.state(), self, name);
      foundIn = self.type();
      // a key of the instance's own may change its value at any time
      foundWith = self.shape().find(name) < 0 ? self.shape() : null;
    }
    return function;
  }

  private Object result(Object results) {
    return Conversions.toJava(scripting.state(), Multi.first(results));
  }
}
