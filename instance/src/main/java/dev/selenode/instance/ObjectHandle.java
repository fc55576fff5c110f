package dev.selenode.instance;

import dev.selenode.instance.object.Connection;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.SignalHandler;
import dev.selenode.manifest.ManifestChain;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.read.HostManifest;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Any object through the object API, without knowing whether its behaviour is written in Lua or in
 * Java. Values are plain Java, as {@link ScriptInstance} has them.
 *
 * <p>Stays valid when the object gets a script, another one or none; using it after the object was
 * freed is an {@link IllegalStateException}. Confined to the thread of its runtime.
 */
public final class ObjectHandle {
  private final Scripting scripting;
  private final ObjectState object;

  ObjectHandle(Scripting scripting, ObjectState object) {
    this.scripting = scripting;
    this.object = object;
  }

  /** The Java object. */
  public Object owner() {
    return alive().owner();
  }

  /** Its id. */
  public long id() {
    return alive().id();
  }

  /** Whether it was not freed. */
  public boolean isValid() {
    return !object.isFreed();
  }

  /** What it and its bases declare, whatever language they are written in. */
  public ManifestChain chain() {
    if (alive().instance() instanceof InstanceTable self) {
      return self.type().script().chain();
    }
    List<ScriptManifest> classes = new ArrayList<>();
    for (HostClass c = hostClass(); c != null; c = c.base()) {
      classes.add(HostManifest.of(scripting.state(), c));
    }
    return new ManifestChain(classes);
  }

  private HostClass hostClass() {
    HostClass found = scripting.any().hostClass(object);
    if (found == null) {
      throw new IllegalStateException(object.owner().getClass().getName() + " is not offered");
    }
    return found;
  }

  // --- methods -------------------------------------------------------------------------------

  /** Whether calling a method by this name calls something. */
  public boolean hasMethod(String name) {
    return scripting.any().method(alive(), Text.toLua(name)) != null;
  }

  /**
   * Calls a method. An error, of Lua or of Java, is reported, and the result is null then.
   *
   * @return the first result; a {@link ScriptCoroutine} if the method yielded
   * @throws NoSuchMemberException if there is no such method
   */
  public Object call(String name, Object... args) {
    Object method = method(name);
    return result(scripting.calls().call(object, name, method, values(args)));
  }

  /**
   * As {@link #call}, but an error is thrown.
   *
   * @throws ScriptException if the method fails
   */
  public Object callOrThrow(String name, Object... args) {
    Object method = method(name);
    return result(scripting.calls().callOrThrow(object, name, method, values(args)));
  }

  private Object method(String name) {
    Object method = scripting.any().method(alive(), Text.toLua(name));
    if (method == null) {
      throw unknown("method", name);
    }
    return method;
  }

  private Object[] values(Object[] args) {
    Object[] values = new Object[args.length + 1];
    values[0] = object.luaValue();
    for (int i = 0; i < args.length; i++) {
      values[i + 1] = Conversions.toLua(scripting.state(), args[i]);
    }
    return values;
  }

  private Object result(Object results) {
    return Conversions.toJava(scripting.state(), Multi.first(results));
  }

  // --- properties and data -------------------------------------------------------------------

  /** Whether {@link #get} finds something, nil included. */
  public boolean has(String name) {
    if (alive().instance() instanceof InstanceTable self) {
      return scripting.members().has(self, name);
    }
    return hostClass().member(name) != null || object.userSignals().containsKey(name);
  }

  /**
   * A property's value, a signal, or data; a failing getter is reported and gives null.
   *
   * @throws NoSuchMemberException if there is nothing of this name
   */
  public Object get(String name) {
    if (alive().instance() instanceof InstanceTable self) {
      return scripting.members().get(self, name);
    }
    if (!has(name)) {
      throw unknown("member", name);
    }
    Object get = scripting.api().method("get");
    return result(scripting.calls().call(object, "get " + name, get, values(name)));
  }

  /**
   * Assigns a property or data.
   *
   * @throws ScriptException if the value does not fit, or there is no such property; nothing has
   *     changed then
   */
  public void set(String name, Object value) {
    if (alive().instance() instanceof InstanceTable self) {
      scripting.members().set(self, name, value);
    } else {
      Object set = scripting.api().method("set");
      scripting.calls().callOrThrow(object, "set " + name, set, values(name, value));
    }
  }

  private Object[] values(String name, Object... rest) {
    Object[] args = new Object[rest.length + 1];
    args[0] = name;
    System.arraycopy(rest, 0, args, 1, rest.length);
    return values(args);
  }

  // --- signals -------------------------------------------------------------------------------

  /** Whether it declares such a signal. */
  public boolean hasSignal(String name) {
    return alive().hasSignal(name);
  }

  /**
   * Emits a signal.
   *
   * @throws IllegalArgumentException if none of this name is declared
   */
  public void emit(String signal, Object... args) {
    alive().emit(signal, args);
  }

  /**
   * Connects Java code to a signal.
   *
   * @throws IllegalArgumentException if none of this name is declared
   */
  public Connection on(String signal, SignalHandler handler) {
    return alive().signal(signal).connect(handler);
  }

  /** Frees the object. */
  public void free() {
    scripting.requireThread();
    object.free();
  }

  private ObjectState alive() {
    scripting.requireThread();
    object.requireAlive();
    return object;
  }

  private NoSuchMemberException unknown(String kind, String name) {
    return new NoSuchMemberException(
        "no "
            + kind
            + " '"
            + name
            + "' in "
            + object
            + object.objects().model().hint(object, name));
  }

  @Override
  public String toString() {
    return object.toString();
  }
}
