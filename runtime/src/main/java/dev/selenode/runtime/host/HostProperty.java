package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/** A property of a host class, read and assigned like a field by scripts. */
public final class HostProperty implements HostMember {
  private final String name;
  private final Class<?> type;
  private final ArgumentType conversion;
  private final Getter<Object> getter;
  private final Setter<Object, Object> setter;
  private final Editing editing;
  private final String doc;

  @SuppressWarnings("unchecked") // only ever called with objects of the class it is declared in
  HostProperty(
      String name,
      Class<?> type,
      Getter<?> getter,
      Setter<?, ?> setter,
      Editing editing,
      String doc) {
    this.name = name;
    this.type = type;
    this.conversion = ArgumentType.of(type);
    this.getter = (Getter<Object>) getter;
    this.setter = (Setter<Object, Object>) setter;
    this.editing = editing;
    this.doc = doc;
  }

  /** How to read it. */
  @FunctionalInterface
  public interface Getter<T> {
    Object get(T self) throws Throwable;
  }

  /** How to assign it. */
  @FunctionalInterface
  public interface Setter<T, V> {
    void set(T self, V value) throws Throwable;
  }

  /** What an editor wants to know of it. */
  public record Editing(boolean export, String hint, String hintString) {
    /** Not for editors. */
    public static final Editing NONE = new Editing(false, "NONE", "");
  }

  @Override
  public String name() {
    return name;
  }

  /** Its Java type, which decides what may be assigned. */
  public Class<?> type() {
    return type;
  }

  /** Whether assignments are refused. */
  public boolean readOnly() {
    return setter == null;
  }

  public Editing editing() {
    return editing;
  }

  @Override
  public String doc() {
    return doc;
  }

  /** The Lua value it has on a host object. */
  public Object get(LuaState state, Object host) {
    try {
      return Multi.first(Conversions.toLua(state, getter.get(host)));
    } catch (Throwable e) {
      throw HostCall.failure(state, e);
    }
  }

  /**
   * Assigns a Lua value on a host object.
   *
   * @throws dev.selenode.runtime.interpreter.LuaError if it does not fit or the property is
   *     read-only; nothing has changed then
   */
  public void set(LuaState state, Object host, Object lua) {
    if (setter == null) {
      throw state.error(
          "property '" + name + "' of " + TypeNames.of(state, host) + " is read-only");
    }
    Object value = conversion.convert(state, lua);
    if (value == ArgumentType.MISMATCH) {
      TypeMismatch why = new TypeMismatch(TypeNames.of(state, lua), TypeNames.of(state, type));
      throw state.error("property '" + name + "' " + why.getMessage());
    }
    try {
      setter.set(host, value);
    } catch (Throwable e) {
      throw HostCall.failure(state, e);
    }
  }

  HostProperty withDoc(String text) {
    return new HostProperty(name, type, getter, setter, editing, text);
  }
}
