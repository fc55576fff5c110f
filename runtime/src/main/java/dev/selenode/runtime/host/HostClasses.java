package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The host classes of one state: found by name for scripts, by Java class for their objects. A
 * service of the state, which {@link #install} provides. Belongs to the state's thread.
 */
public final class HostClasses {
  private record Entry(Class<?> javaClass, Supplier<HostClass> description) {}

  private final LuaState state;
  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final Map<Class<?>, String> registered = new HashMap<>();
  private final Map<Class<?>, HostClass> found = new HashMap<>();
  private final Map<Class<?>, Table> metatables = new HashMap<>();
  private final Map<HostClass, Table> metatableOf = new HashMap<>();

  private final Map<Class<?>, ValueMapping<?, ?>> values = new HashMap<>();

  /** What was asked for last, which is what a loop asks for again. */
  private Class<?> lastClass;

  private Table lastTable;

  private HostClasses(LuaState state) {
    this.state = state;
  }

  /**
   * Gives a state its host classes, none at first, and an {@link ObjectBridge} that changes
   * nothing, to be replaced by whoever attaches scripts to objects.
   */
  public static HostClasses install(LuaState state) {
    HostClasses classes = new HostClasses(state);
    state.provide(HostClasses.class, classes);
    state.provide(ObjectBridge.class, ObjectBridge.IDENTITY);
    state.setUserdataMetatables(classes::metatable, javaClass -> false);
    return classes;
  }

  /** The host classes of a state. */
  public static HostClasses of(LuaState state) {
    return state.service(HostClasses.class);
  }

  /**
   * Offers a class, and its bases as far as they are not yet.
   *
   * @throws IllegalArgumentException if another Java class has that name
   */
  public void register(HostClass hostClass) {
    if (hostClass.base() != null && find(hostClass.base().name()) != hostClass.base()) {
      register(hostClass.base());
    }
    register(hostClass.name(), hostClass.javaClass(), () -> hostClass);
  }

  /** Offers a class with {@link LuaClass}. */
  public HostClass register(Class<?> annotated) {
    HostClass hostClass = HostClass.of(annotated);
    register(hostClass);
    return hostClass;
  }

  /**
   * Offers a class whose description is made when it is first needed.
   *
   * @throws IllegalArgumentException if another Java class has that name
   */
  public void register(String name, Class<?> javaClass, Supplier<HostClass> description) {
    Entry before = byName.get(name);
    if (before != null && before.javaClass != javaClass) {
      throw new IllegalArgumentException(
          "host class '" + name + "' is already " + before.javaClass.getName());
    }
    byName.put(name, new Entry(javaClass, memoized(description)));
    registered.put(javaClass, name);
    forget();
  }

  /** Gives a class a second name. */
  public void alias(String alias, String name) {
    byName.put(alias, byName.get(name));
  }

  /**
   * Takes a class out, so that an engine can put its own in its place. Objects keep what they have.
   */
  public void remove(String name) {
    Entry entry = byName.remove(name);
    if (entry != null) {
      registered.remove(entry.javaClass, name);
      forget();
    }
  }

  /** The class of a name, or null. */
  public HostClass find(String name) {
    Entry entry = byName.get(name);
    return entry == null ? null : entry.description.get();
  }

  /**
   * The class of the nearest superclass or interface of a Java class that is registered, or null.
   * Superclasses go before interfaces.
   */
  public HostClass find(Class<?> javaClass) {
    HostClass known = found.get(javaClass);
    if (known == null && !found.containsKey(javaClass)) {
      known = search(javaClass);
      found.put(javaClass, known);
    }
    return known;
  }

  /**
   * Lets scripts see the values of an engine's own class as one of the value types: what crosses is
   * converted, so a script that changes its value does not change the engine's. Objects of
   * subclasses are not converted.
   *
   * @param javaClass the engine's class, such as a vector of floats
   * @param valueClass the class of a value type, such as {@code Vector2d}
   */
  public <J, V> void mapValue(
      Class<J> javaClass, Class<V> valueClass, Function<J, V> toLua, Function<V, J> toJava) {
    values.put(javaClass, new ValueMapping<>(javaClass, valueClass, toLua, toJava));
    ToLua.convertsAlso(javaClass);
  }

  /** How values of a Java class are mapped, or null if they are not. */
  ValueMapping<?, ?> valueMapping(Class<?> javaClass) {
    return values.get(javaClass);
  }

  /** All names, in the order of registration. */
  public Collection<String> names() {
    return Collections.unmodifiableCollection(byName.keySet());
  }

  /** The metatable of an object, or null if its class is not offered to scripts. */
  public Table metatable(Object host) {
    Class<?> javaClass = host.getClass();
    if (javaClass != lastClass) {
      lastTable = lookUp(javaClass);
      lastClass = javaClass;
    }
    return lastTable;
  }

  private Table lookUp(Class<?> javaClass) {
    Table known = metatables.get(javaClass);
    if (known == null && !metatables.containsKey(javaClass)) {
      known = newMetatable(javaClass);
      metatables.put(javaClass, known);
    }
    return known;
  }

  private Table newMetatable(Class<?> javaClass) {
    if (javaClass == HostClass.class) {
      return Metatables.ofClasses(state);
    }
    HostClass hostClass = find(javaClass);
    return hostClass == null
        ? null
        : metatableOf.computeIfAbsent(hostClass, c -> Metatables.ofObjects(state, c));
  }

  private HostClass search(Class<?> javaClass) {
    for (Class<?> c = javaClass; c != null; c = c.getSuperclass()) {
      if (registered.containsKey(c)) {
        return find(registered.get(c));
      }
    }
    Deque<Class<?>> interfaces = new ArrayDeque<>();
    for (Class<?> c = javaClass; c != null; c = c.getSuperclass()) {
      Collections.addAll(interfaces, c.getInterfaces());
    }
    while (!interfaces.isEmpty()) {
      Class<?> next = interfaces.remove();
      if (registered.containsKey(next)) {
        return find(registered.get(next));
      }
      Collections.addAll(interfaces, next.getInterfaces());
    }
    return null;
  }

  private void forget() {
    lastClass = null;
    state.forgetUserdataMembers();
    found.clear();
    metatables.clear();
  }

  private static Supplier<HostClass> memoized(Supplier<HostClass> description) {
    return new Supplier<>() {
      private HostClass made;

      @Override
      public HostClass get() {
        if (made == null) {
          made = description.get();
        }
        return made;
      }
    };
  }
}
