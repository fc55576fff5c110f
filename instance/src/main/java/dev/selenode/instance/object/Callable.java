package dev.selenode.instance.object;

import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.Table;
import java.util.Arrays;

/**
 * Something to call later: a method of an object by name, a function, or Java code; with values
 * bound to it that come after the arguments of the call. Immutable.
 */
public final class Callable {
  private final ObjectState target;

  /**
   * The method's name if there is a target, else a Lua function or anything with {@code __call}.
   */
  private final Object function;

  /** What tells this receiver from others. */
  private final Object identity;

  private final Step steps;

  /** The layout of the target's instance with which {@link #found} was found. */
  private Shape foundWith;

  private Object found;

  private Callable(ObjectState target, Object function, Object identity, Step steps) {
    this.target = target;
    this.function = function;
    this.identity = identity;
    this.steps = steps;
  }

  /** What is done to the arguments, outermost first. */
  private static final class Step {
    private final Object[] binds;
    private final int unbinds;
    private final Step inner;

    Step(Object[] binds, int unbinds, Step inner) {
      this.binds = binds;
      this.unbinds = unbinds;
      this.inner = inner;
    }

    Object[] apply(Object[] args) {
      Object[] out = args;
      if (unbinds > 0) {
        out = Arrays.copyOf(out, Math.max(0, out.length - unbinds));
      } else {
        out = Arrays.copyOf(out, out.length + binds.length);
        System.arraycopy(binds, 0, out, out.length - binds.length, binds.length);
      }
      return inner == null ? out : inner.apply(out);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Step s
          && Arrays.equals(binds, s.binds)
          && unbinds == s.unbinds
          && java.util.Objects.equals(inner, s.inner);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(binds) + unbinds;
    }
  }

  /** A method, looked up at each call, so that a reload or a shadowing function is seen. */
  public static Callable of(ObjectState target, String method) {
    return new Callable(target, method, method, null);
  }

  /** A Lua function, or anything with {@code __call}. */
  public static Callable of(Object luaFunction) {
    return new Callable(null, luaFunction, luaFunction, null);
  }

  /**
   * A Lua function that ends with an object: freed, the callable is no longer valid.
   *
   * @param owner may be null
   */
  public static Callable ownedBy(ObjectState owner, Object luaFunction) {
    return new Callable(owner, luaFunction, luaFunction, null);
  }

  /**
   * Somebody who waits, until the owner is freed.
   *
   * @param owner may be null
   */
  public static Callable waiting(ObjectState owner, Waiter waiter) {
    return new Callable(owner, waiter, waiter, null);
  }

  /** Java code. */
  public static Callable of(ObjectRegistry objects, SignalHandler handler) {
    Builtin builtin =
        Builtin.of(
            "host handler",
            (state, args) -> {
              handler.handle(objects.toJava(args));
              return Multi.NONE;
            });
    return new Callable(null, builtin, handler, null);
  }

  // --- made from others ----------------------------------------------------------------------

  /** A callable that appends values to the arguments. */
  public Callable bind(Object... luaValues) {
    return luaValues.length == 0
        ? this
        : new Callable(target, function, identity, new Step(luaValues.clone(), 0, steps));
  }

  /** A callable that drops the last arguments. */
  public Callable unbind(int count) {
    return count <= 0
        ? this
        : new Callable(target, function, identity, new Step(Multi.NONE, count, steps));
  }

  /**
   * The method of the same name of another object, with the same steps.
   *
   * @throws IllegalStateException if it is no method by name
   */
  public Callable of(ObjectState other) {
    if (!isMethod()) {
      throw new IllegalStateException("got a function, want a method");
    }
    return new Callable(other, function, identity, steps);
  }

  // --- asking --------------------------------------------------------------------------------

  /** The object whose method it is, or null. */
  public ObjectState target() {
    return target;
  }

  /** The method's name, or null for a function. */
  public String method() {
    return isMethod() ? (String) function : null;
  }

  /** Whether it is a method by name. */
  public boolean isMethod() {
    return target != null && function instanceof String;
  }

  /** What was bound, in the order a call gets it. */
  public Object[] binds() {
    return steps == null ? Multi.NONE : steps.apply(Multi.NONE);
  }

  /** The function or Java handler behind it, as scripts may have it. */
  Object identityValue() {
    return steps == null && !(function instanceof Waiter) ? function : this;
  }

  /** Its object was freed: what waits in it never goes on. */
  void targetFreed() {
    if (function instanceof Waiter waiter) {
      waiter.abandon();
    }
  }

  /** A receiver that is neither Lua nor a host's handler: somebody who waits for one emission. */
  public interface Waiter {
    /** The signal was emitted. Reports errors itself. */
    void wake(Object[] args);

    /** The owner was freed. */
    void abandon();
  }

  /** Whether calling it can work: its object is alive and has the method. */
  public boolean isValid() {
    if (target == null) {
      return true;
    }
    return !target.isFreed()
        && (!isMethod() || target.objects().model().method(target, method()) != null);
  }

  boolean sameReceiver(Callable other) {
    return target == other.target
        && (identity == other.identity
            || (identity instanceof String && identity.equals(other.identity)));
  }

  // --- calling -------------------------------------------------------------------------------

  /**
   * The Lua value to call.
   *
   * @throws IllegalStateException if its object is gone or has no such method
   */
  public Object function() {
    if (target != null) {
      target.requireAlive();
    }
    if (!isMethod()) {
      return function;
    }
    Object found = target.objects().model().method(target, method());
    if (found == null) {
      throw new IllegalStateException(
          "no method '"
              + method()
              + "' in "
              + target
              + target.objects().model().hint(target, method()));
    }
    return found;
  }

  /** The arguments to call {@link #function} with, {@code self} included. */
  public Object[] arguments(Object[] args) {
    Object[] out = steps == null ? args : steps.apply(args);
    return isMethod() ? Multi.prepend(target.luaValue(), out) : out.clone();
  }

  /**
   * Calls from the host, with Java values: it may yield, and an error is reported.
   *
   * @return the first result as a Java value; null if it failed
   * @throws IllegalStateException if its object is gone or has no such method
   */
  public Object call(ObjectRegistry objects, Object... args) {
    Object results =
        objects.model().invoke(target, "call", function(), luaArguments(objects, args));
    return Conversions.toJava(objects.luaState(), Multi.first(results));
  }

  private Object[] luaArguments(ObjectRegistry objects, Object[] args) {
    return arguments(objects.toLua(args));
  }

  /** Calls as the host does; errors are reported. Nothing happens if what it calls is gone. */
  Object deliver(ObjectRegistry objects, Object[] args) {
    if (function instanceof Waiter waiter) {
      waiter.wake(args);
      return Multi.NONE;
    }
    if (target != null && target.isFreed()) {
      return Multi.NONE;
    }
    ObjectModel model = objects.model();
    if (!isMethod()) {
      return model.invoke(target, "handler", function, arguments(args));
    }
    Object method = found(model);
    return method == null ? Multi.NONE : model.invoke(target, method(), method, arguments(args));
  }

  /**
   * As {@link #deliver} with up to two values, if it is a plain method.
   *
   * @return false if it is not, and nothing was done
   */
  boolean deliverFew(int count, Object a, Object b) {
    if (steps != null || !isMethod()) {
      return false;
    }
    if (!target.isFreed()) {
      ObjectModel model = target.objects().model();
      Object method = found(model);
      if (method != null) {
        model.invoke(target, method(), method, count + 1, target.luaValue(), a, b);
      }
    }
    return true;
  }

  /** The method's function, remembered while the target's layout tells that nothing changed. */
  private Object found(ObjectModel model) {
    Table instance = target.instance();
    Shape shape = instance == null ? null : instance.shape();
    if (shape != null && shape == foundWith) {
      return found;
    }
    Object method = model.method(target, method());
    if (shape != null && shape.shared() && shape.find(method()) < 0) {
      foundWith = shape;
      found = method;
    }
    return method;
  }

  /** Calls when deferred calls are flushed; by then a freed object is passed over. */
  public void callDeferred(ObjectRegistry objects, Object[] args) {
    objects.deferred().add(() -> deliver(objects, args));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Callable c
        && sameReceiver(c)
        && java.util.Objects.equals(steps, c.steps);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(target) * 31
        + (identity instanceof String ? identity.hashCode() : System.identityHashCode(identity));
  }

  @Override
  public String toString() {
    return isMethod() ? "method '" + method() + "' of " + target : "a function";
  }
}
