package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.ContainerType;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code Array[int]}, {@code Dictionary[String][Node]}: classes whose containers refuse what does
 * not fit. A service of the state, so that the same one is always the same value.
 */
public final class TypedClasses {
  private final LuaState state;
  private final Map<String, HostClass> made = new HashMap<>();

  TypedClasses(LuaState state) {
    this.state = state;
  }

  /**
   * The class that a type's text names: {@code Array[int]}, {@code Dictionary[int, Node]}.
   *
   * @return null if it is none
   */
  public HostClass named(String text) {
    int open = text.indexOf('[');
    if (open < 0 || !text.endsWith("]")) {
      return null;
    }
    String[] parts = text.substring(open + 1, text.length() - 1).split(",");
    ElementType[] types = new ElementType[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = element(parts[i].strip());
    }
    return switch (text.substring(0, open)) {
      case "Array" -> parts.length == 1 && types[0] != null ? array(types[0]) : null;
      case "Dictionary" ->
          parts.length == 2 && types[0] != null && types[1] != null
              ? dictionary(types[0], types[1])
              : null;
      default -> null;
    };
  }

  private ElementType element(String name) {
    if (name.equals(ElementType.ANY.name())) {
      return ElementType.ANY;
    }
    HostClass hostClass = HostClasses.of(state).find(name);
    return hostClass != null
        ? ElementType.of(state, hostClass)
        : name.isEmpty() ? null : ElementType.ofScript(state, name);
  }

  /** The class of a typed container; null for any other value. */
  public HostClass classOf(Object lua) {
    if (lua instanceof Array a && !a.element().isAny()) {
      return array(a.element());
    }
    return lua instanceof Dictionary d && !d.isTyped(ElementType.ANY, ElementType.ANY)
        ? dictionary(d.keyType(), d.valueType())
        : null;
  }

  /** Those of a state. */
  public static TypedClasses of(LuaState s) {
    return s.service(TypedClasses.class);
  }

  /** {@code Array[key]}; nil if the key is no type. */
  static Object ofArray(LuaState s, Object key) {
    ElementType element = type(s, key);
    return element == null ? null : of(s).array(element);
  }

  /** {@code Dictionary[key]}, which may be given a type of values yet. */
  static Object ofDictionary(LuaState s, Object key) {
    ElementType element = type(s, key);
    return element == null ? null : of(s).dictionary(element, ElementType.ANY);
  }

  private static ElementType type(LuaState s, Object key) {
    boolean any = key != null && key == s.globals().get("Variant");
    return any ? ElementType.ANY : ElementType.of(s, key);
  }

  private HostClass array(ElementType element) {
    String name = "Array[" + element.name() + "]";
    return made.computeIfAbsent(
        name,
        n ->
            HostClass.builder(Array.class)
                .name(n)
                .base(base("Array"))
                .constructor(args -> Elements.fill(new Array(element), args))
                .value(a -> (Array) VariantType.copy(a), Array::equals)
                .container(new Arrays(n, element))
                .build());
  }

  private HostClass dictionary(ElementType keys, ElementType values) {
    String name = "Dictionary[" + keys.name() + ", " + values.name() + "]";
    return made.computeIfAbsent(
        name,
        n ->
            HostClass.builder(Dictionary.class)
                .name(n)
                .base(base("Dictionary"))
                .constructor(args -> DictionaryClass.fill(new Dictionary(keys, values), args))
                .container(new Dictionaries(n, keys, values))
                .parameterized((s, key) -> withValues(s, keys, values, key))
                .build());
  }

  private static Object withValues(LuaState s, ElementType keys, ElementType values, Object key) {
    ElementType element = values.isAny() ? type(s, key) : null;
    return element == null ? null : of(s).dictionary(keys, element);
  }

  private HostClass base(String name) {
    return HostClasses.of(state).find(name);
  }

  private static void requireContainer(VariantType type, Object lua, String want) {
    if (!type.fits(lua)) {
      throw new TypeMismatch(VariantType.nameOf(lua), want);
    }
  }

  private record Arrays(String name, ElementType element) implements ContainerType {
    @Override
    public String elements() {
      return element.name();
    }

    @Override
    public Object empty() {
      return new Array(element);
    }

    @Override
    public Object convert(Object lua) {
      if (lua instanceof Array a && a.element().equals(element)) {
        return a;
      }
      requireContainer(VariantType.ARRAY, lua, name);
      Array converted = new Array(element);
      try {
        Elements.valuesOf(lua).forEach(item -> converted.items().add(element.admit(item)));
      } catch (TypeMismatch e) {
        throw new TypeMismatch("Array with " + e.got(), name);
      }
      return converted;
    }
  }

  private record Dictionaries(String name, ElementType keys, ElementType values)
      implements ContainerType {
    @Override
    public String elements() {
      return keys.name() + ";" + values.name();
    }

    @Override
    public Object empty() {
      return new Dictionary(keys, values);
    }

    @Override
    public Object convert(Object lua) {
      if (lua instanceof Dictionary d && d.isTyped(keys, values)) {
        return d;
      }
      requireContainer(VariantType.DICTIONARY, lua, name);
      Dictionary converted = new Dictionary(keys, values);
      try {
        if (lua instanceof Dictionary d) {
          d.items().forEach(converted::put);
        } else if (lua instanceof Table t) {
          for (int p = t.advance(Table.START); p >= 0; p = t.advance(p + 1)) {
            converted.put(t.keyAt(p), t.valueAt(p));
          }
        }
      } catch (TypeMismatch e) {
        throw new TypeMismatch("Dictionary with " + e.got(), name);
      }
      return converted;
    }
  }
}
