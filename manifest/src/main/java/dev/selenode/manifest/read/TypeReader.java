package dev.selenode.manifest.read;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.DeclaredIntegers;
import dev.selenode.runtime.variant.TypedClasses;
import dev.selenode.runtime.variant.VariantType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Types as scripts write them, and as defaults tell them. */
final class TypeReader {
  /** By Godot's number. */
  private static final List<VariantType> NUMBERED = List.of(VariantType.values());

  private final LuaState state;
  private final HostClasses hostClasses;
  private final ScriptResolver scripts;

  TypeReader(LuaState state, ScriptResolver scripts) {
    this.state = state;
    this.hostClasses = HostClasses.of(state);
    this.scripts = scripts;
  }

  /** Whether a value is a type rather than a default. */
  boolean isType(Object lua) {
    return lua instanceof HostClass
        || isVariant(lua)
        || (lua instanceof Table && scripts.pathOf(lua) != null);
  }

  /** The global {@code Variant}, which as a type means any value. */
  private boolean isVariant(Object lua) {
    return lua instanceof Table && lua == state.globals().get("Variant");
  }

  /**
   * The type a value stands for: {@code Vector2}, {@code 'int'}, {@code Node}; null if none.
   *
   * @param numbered whether a number like {@code TYPE_INT} is one too
   */
  PropertyType read(Object lua, boolean numbered, Consumer<String> faults) {
    if (lua instanceof HostClass hostClass) {
      return PropertyType.of(hostClass);
    }
    if (isVariant(lua)) {
      return PropertyType.ANY;
    }
    if (isType(lua)) {
      return PropertyType.ofScript(scriptName(scripts.pathOf(lua)));
    }
    if (numbered && lua instanceof Double number && number >= 0 && number < NUMBERED.size()) {
      return PropertyType.of(NUMBERED.get((int) (double) number)); // TYPE_INT and its like
    }
    if (!(lua instanceof String text)) {
      faults.accept("type got " + Lua.typeName(lua) + ", want a type or its name");
      return null;
    }
    String name = Text.toJava(text);
    PropertyType type = named(name);
    if (type == null) {
      faults.accept("has unknown type '" + name + "'" + Suggestion.hint(name, names()));
    }
    return type;
  }

  /** The type of a name, or null. */
  PropertyType named(String name) {
    if (name.equals(PropertyType.ANY.name()) || name.equals(PropertyType.CALLABLE.name())) {
      return name.equals(PropertyType.ANY.name()) ? PropertyType.ANY : PropertyType.CALLABLE;
    }
    if (name.endsWith("]")) {
      HostClass typed = TypedClasses.of(state).named(name);
      return typed == null ? null : PropertyType.of(typed);
    }
    VariantType variant = VariantType.named(name);
    if (variant != null && variant != VariantType.OBJECT) {
      return PropertyType.of(variant);
    }
    HostClass hostClass = hostClasses.find(name);
    if (hostClass != null) {
      return PropertyType.of(hostClass);
    }
    if (scripts.pathOfClass(name) != null) {
      return PropertyType.ofScript(name);
    }
    return variant == null ? null : PropertyType.of(variant);
  }

  /** The {@code class_name} of the script at a path; the path itself if it has none. */
  private String scriptName(String path) {
    return scripts.classNames().stream()
        .filter(name -> path.equals(scripts.pathOfClass(name)))
        .findFirst()
        .orElse(path);
  }

  /** The type of a default that says nothing else; a Lua number is a float unless int made it. */
  PropertyType infer(Object defaultValue) {
    if (state.service(DeclaredIntegers.class).contains(defaultValue)) {
      return PropertyType.of(VariantType.INT);
    }
    if (defaultValue instanceof LuaFunction) {
      return PropertyType.CALLABLE;
    }
    HostClass typed = TypedClasses.of(state).classOf(defaultValue);
    if (typed != null) {
      return PropertyType.of(typed);
    }
    if (defaultValue instanceof Table table) {
      boolean isArray = Sequences.isSequence(table);
      return PropertyType.of(isArray ? VariantType.ARRAY : VariantType.DICTIONARY);
    }
    VariantType variant = VariantType.typeOf(defaultValue);
    if (variant == VariantType.OBJECT) {
      HostClass hostClass = hostClasses.find(defaultValue.getClass());
      return hostClass == null ? PropertyType.ANY : PropertyType.of(hostClass);
    }
    return PropertyType.of(variant);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(VariantType.names());
    names.addAll(hostClasses.names());
    names.addAll(scripts.classNames());
    return names;
  }
}
