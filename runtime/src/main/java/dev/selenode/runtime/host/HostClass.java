package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What of a Java class scripts may reach, and by what names. Only what is listed here is reachable.
 * Immutable, and of no state: one description serves all runtimes. In a script it is a value of its
 * own: {@code Node.SOME_CONSTANT}, {@code Node:new()}, {@code extends = Node}.
 */
public final class HostClass {
  private static final ClassValue<HostClass> ANNOTATED =
      new ClassValue<>() {
        @Override
        protected HostClass computeValue(Class<?> type) {
          return AnnotatedClass.read(type);
        }
      };

  private final String name;
  private final Class<?> javaClass;
  private final HostClass base;
  private final String doc;
  private final List<HostMember> own;

  /** What objects have, inherited members too. */
  private final Map<String, HostMember> all = new LinkedHashMap<>();

  /** What the class has: the same, but a constant goes before another member of its name. */
  private final Map<String, HostMember> ofClass = new LinkedHashMap<>();

  private final Map<String, LuaFunction> operators = new LinkedHashMap<>();
  private final LuaFunction constructor;
  private final UnaryOperator<Object> copier;
  private final DynamicMembers<Object> dynamic;
  private final ContainerType container;
  private final BiFunction<LuaState, Object, Object> parameterized;

  HostClass(HostClassBuilder<?> from) {
    name = from.name;
    javaClass = from.javaClass;
    base = from.base;
    doc = from.doc;
    own = Stream.concat(from.constants.values().stream(), from.members.values().stream()).toList();
    if (base != null) {
      all.putAll(base.all);
      ofClass.putAll(base.ofClass);
      operators.putAll(base.operators);
    }
    all.putAll(from.constants);
    all.putAll(from.members);
    ofClass.putAll(from.members);
    ofClass.putAll(from.constants);
    operators.putAll(from.operators);
    constructor = from.constructor == null ? null : new Construction(this, from.constructor);
    copier = from.copier;
    dynamic = from.dynamic == null && base != null ? base.dynamic : from.dynamic;
    container = from.container;
    parameterized = from.parameterized;
  }

  /**
   * The description of a class with {@link LuaClass}; the same object each time.
   *
   * @throws IllegalArgumentException if the class has none, or its annotations contradict each
   *     other
   */
  public static HostClass of(Class<?> annotated) {
    return ANNOTATED.get(annotated);
  }

  /**
   * The description of a class with {@link LuaClass} whose base class can't be annotated: an
   * engine's own. A new description each time, so keep it.
   *
   * @throws IllegalArgumentException as {@link #of(Class)}, or if it is no subclass
   */
  public static HostClass of(Class<?> annotated, HostClass base) {
    return AnnotatedClass.read(annotated, base);
  }

  /** Begins a description of a class that can't be annotated. */
  public static <T> HostClassBuilder<T> builder(Class<T> javaClass) {
    return new HostClassBuilder<>(javaClass);
  }

  public String name() {
    return name;
  }

  public Class<?> javaClass() {
    return javaClass;
  }

  /** The base class, or null. */
  public HostClass base() {
    return base;
  }

  /** For class references; empty if there is none. */
  public String doc() {
    return doc;
  }

  /** Whether this is a class or one of its bases, up the chain. */
  public boolean extendsFrom(HostClass other) {
    for (HostClass c = this; c != null; c = c.base) {
      if (c == other) {
        return true;
      }
    }
    return false;
  }

  /** The members of this class itself: constants, then the others in the order of declaration. */
  public Collection<HostMember> members() {
    return own;
  }

  /** The members of this class itself of one kind, in order. */
  public <M extends HostMember> Collection<M> members(Class<M> kind) {
    return own.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** A member of this class or of its bases, or null. */
  public HostMember member(String member) {
    return all.get(member);
  }

  /** As {@link #member(String)}, but null also if it is of another kind. */
  public <M extends HostMember> M member(String member, Class<M> kind) {
    HostMember found = all.get(member);
    return kind.isInstance(found) ? kind.cast(found) : null;
  }

  /** The names of all members, inherited ones too. */
  public Collection<String> memberNames() {
    return Collections.unmodifiableCollection(all.keySet());
  }

  /**
   * What creates objects for scripts, or null if they may not. Takes Lua arguments; this class
   * itself as the first is skipped, so that {@code Node.new(…)} and {@code Node:new(…)} are one.
   */
  public LuaFunction constructor() {
    return constructor;
  }

  /** Whether objects are values: compared and copied by content. */
  public boolean isValue() {
    return copier != null;
  }

  /** A copy of a value of this class, or the object itself if it {@linkplain #isValue is none}. */
  public Object copy(Object host) {
    return copier == null ? host : copier.apply(host);
  }

  /** What its containers are if it is the class of a typed container, else null. */
  public ContainerType container() {
    return container;
  }

  /** Metamethods by event, inherited ones too. */
  Map<String, LuaFunction> operators() {
    return operators;
  }

  /**
   * What {@code host.key} is in a script: a property's value, a method as a function, a constant, a
   * signal; nil for anything else.
   *
   * @param host an object of {@link #javaClass}
   * @return a Lua value
   */
  public Object get(LuaState state, Object host, Object key) {
    if (key instanceof String s) {
      HostMember member = all.get(s);
      if (member instanceof HostMethod method) {
        return method.function();
      }
      if (member instanceof HostProperty property) {
        return property.get(state, host);
      }
      if (member instanceof HostConstant constant) {
        return constant.value().get();
      }
      if (member instanceof HostSignal signal) {
        return ObjectBridge.of(state).signal(state, host, signal);
      }
    }
    if (dynamic != null) {
      return dynamic.get(state, host, key);
    }
    return key instanceof String s ? ObjectBridge.of(state).member(state, host, s) : null;
  }

  /**
   * {@code host.key = lua} in a script.
   *
   * @throws dev.selenode.runtime.interpreter.LuaError if there is no such property, it is read-only
   *     or the value does not fit
   */
  public void set(LuaState state, Object host, Object key, Object lua) {
    HostMember member = key instanceof String s ? all.get(s) : null;
    if (member instanceof HostProperty property) {
      property.set(state, host, lua);
    } else if (dynamic == null) {
      throw state.error(Unassignable.message(this, member, key));
    } else {
      dynamic.set(state, host, key, lua);
    }
  }

  /** What {@code Class.key} is in a script: a constant, a static method, an unbound method, new. */
  Object getStatic(String key) {
    HostMember member = ofClass.get(key);
    if (member instanceof HostMethod method) {
      return method.function();
    }
    if (member instanceof HostConstant constant) {
      return constant.value().get();
    }
    return key.equals("new") && constructor != null ? constructor : null;
  }

  /** What {@code Class[key]} is in a script for a key that is no name. */
  Object parameterized(LuaState state, Object key) {
    return parameterized == null ? null : parameterized.apply(state, key);
  }

  @Override
  public String toString() {
    return "class " + name;
  }
}
