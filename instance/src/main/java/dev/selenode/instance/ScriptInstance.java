package dev.selenode.instance;

import dev.selenode.instance.object.Connection;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.SignalHandler;
import dev.selenode.runtime.ScriptException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A script at work on one owner. Values are plain Java on this side: null, Boolean, Double (Long
 * from properties of type {@code int}), String, value types, List, Map, host objects, callables.
 *
 * <p>Ends when the owner is freed or gets another script; using it afterwards is an {@link
 * IllegalStateException}. Confined to the thread of its runtime.
 */
public final class ScriptInstance {
  private final Scripting scripting;
  private final Object owner;
  private final InstanceTable self;

  ScriptInstance(Scripting scripting, Object owner, InstanceTable self) {
    this.scripting = scripting;
    this.owner = owner;
    this.self = self;
  }

  /** The script, in its current version. */
  public Script script() {
    return self.type().script();
  }

  /** The object it is attached to. */
  public Object owner() {
    return owner;
  }

  /** The owner's id, signals and metadata. */
  public ObjectState object() {
    return self.object();
  }

  /** The owner's id. */
  public long id() {
    return self.object().id();
  }

  /** Whether the owner is alive and has this script still. */
  public boolean isValid() {
    return !self.object().isFreed() && self.object().instance() == self;
  }

  // --- methods -------------------------------------------------------------------------------

  /** Whether calling a method by this name calls something. */
  public boolean hasMethod(String name) {
    return members().method(self, name) != null;
  }

  /**
   * Calls a method of the script, of a base script, or of the owner's host class. An error is
   * reported, and the result is null then.
   *
   * @return the first result; a {@link ScriptCoroutine} if the method yielded
   * @throws NoSuchMemberException if there is no such method
   */
  public Object call(String name, Object... args) {
    Object declared = scripting.members().declared(self, name);
    if (declared == null) {
      requireValid();
    }
    return scripting.members().call(self, name, declared, args);
  }

  /** As {@link #call} with the arguments in a list. */
  public Object callv(String name, List<?> args) {
    return call(name, args.toArray());
  }

  /**
   * As {@link #call}, but an error of the script is thrown.
   *
   * @throws ScriptException if the script fails
   */
  public Object callOrThrow(String name, Object... args) {
    return members().callOrThrow(self, name, args);
  }

  /** A method bound to this instance, for hot calls: found once, again after a reload. */
  public ScriptMethod method(String name) {
    requireValid();
    return new ScriptMethod(scripting, self, name);
  }

  // --- properties and data -------------------------------------------------------------------

  /** Whether {@link #get} finds something, nil included. */
  public boolean has(String name) {
    return members().has(self, name);
  }

  /**
   * What {@code self.name} is: getters are called; a failing one is reported and gives null.
   *
   * @throws NoSuchMemberException if there is nothing of this name
   */
  public Object get(String name) {
    return members().get(self, name);
  }

  /**
   * Does {@code self.name = value}: setters are called; a failing one is reported.
   *
   * @throws ScriptException if the value does not fit the property's type, or the name is a
   *     signal's; nothing has changed then
   */
  public void set(String name, Object value) {
    members().set(self, name, value);
  }

  // --- signals -------------------------------------------------------------------------------

  /**
   * Emits a signal.
   *
   * @throws IllegalArgumentException if none of this name is declared
   */
  public void emit(String signal, Object... args) {
    scripting.requireThread();
    self.object().emit(signal, args);
  }

  /**
   * Connects Java code to a signal.
   *
   * @throws IllegalArgumentException if none of this name is declared
   */
  public Connection on(String signal, SignalHandler handler) {
    scripting.requireThread();
    return self.object().signal(signal).connect(handler);
  }

  /** As {@link #on} for the first value of each emission. */
  public Connection onFirst(String signal, Consumer<Object> handler) {
    return on(signal, args -> handler.accept(args.length == 0 ? null : args[0]));
  }

  // --- the end -------------------------------------------------------------------------------

  /** Takes the script off its owner, which stays. */
  public void detach() {
    scripting.detach(owner);
  }

  /** Frees the owner. */
  public void free() {
    scripting.requireThread();
    self.object().free();
  }

  InstanceTable self() {
    return self;
  }

  private InstanceMembers members() {
    requireValid();
    return scripting.members();
  }

  private void requireValid() {
    scripting.requireThread();
    if (!isValid()) {
      self.object().requireAlive();
      throw new IllegalStateException(
          "attempt to use " + self.type().script() + ", which was detached from its owner");
    }
  }

  @Override
  public String toString() {
    return self.type().script() + " on " + self.object();
  }
}
