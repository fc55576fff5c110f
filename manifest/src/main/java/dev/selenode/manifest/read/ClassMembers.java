package dev.selenode.manifest.read;

import dev.selenode.manifest.MethodInfo;
import dev.selenode.manifest.SignalInfo;
import dev.selenode.manifest.declare.SignalDeclaration;
import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts the keys of a class table into signals, properties and methods. */
final class ClassMembers {
  /** Keys that describe the class. */
  private static final Set<String> HEADER =
      Set.of("extends", "class_name", "is_tool", "tool", "icon", "rpc_config");

  /** Written by those who make the table its own metatable; not meant as properties. */
  private static final Set<String> METATABLE_FIELDS =
      Set.of("__index", "__newindex", "__metatable", "__mode", "__name");

  private final Table table;
  private final SourceOrder order;
  private final Faults faults;
  private final Map<String, SignalInfo> signals = new LinkedHashMap<>();
  private final Map<String, PropertyDefinition> properties = new LinkedHashMap<>();
  private final Map<String, LuaFunction> methods = new LinkedHashMap<>();
  private final List<MethodInfo> methodInfos = new ArrayList<>();

  ClassMembers(Table table, SourceOrder order, Faults faults) {
    this.table = table;
    this.order = order;
    this.faults = faults;
  }

  Map<String, SignalInfo> signals() {
    return signals;
  }

  Map<String, PropertyDefinition> properties() {
    return properties;
  }

  Map<String, LuaFunction> methods() {
    return methods;
  }

  List<MethodInfo> methodInfos() {
    return methodInfos;
  }

  /**
   * @param base null if it could not be found
   */
  void read(LuaState state, ScriptResolver scripts, Base base) {
    PropertyReader propertyReader = new PropertyReader(state, scripts, faults);
    SignalReader signalReader = new SignalReader(faults);
    for (String name : order.sort(memberNames())) {
      Object value = table.get(name);
      int line = order.line(name);
      if (name.equals("super")) {
        faults.add(name, "'super' is the base class and can't be declared");
      } else if (value instanceof SignalDeclaration declaration) {
        signals.put(name, signalReader.read(name, declaration, line));
      } else if (value instanceof LuaFunction function) {
        methods.put(name, function);
        methodInfos.add(MethodReader.read(name, function, line));
      } else if (!METATABLE_FIELDS.contains(name)) {
        PropertyDefinition inherited =
            base == null || base.script() == null ? null : base.script().findProperty(name);
        properties.put(name, propertyReader.read(name, value, line, inherited));
      }
    }
    if (base != null) {
      checkAccessors(base);
    }
  }

  private List<String> memberNames() {
    List<String> names = new ArrayList<>();
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      Object key = table.keyAt(p);
      if (!(key instanceof String name)) {
        String shown =
            key instanceof Double || key instanceof Boolean ? " " + Lua.toString(key) : "";
        faults.add(
            order.line(key),
            null,
            "class table key got " + Lua.typeName(key) + shown + ", want string");
      } else if (!HEADER.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Accessors given by name must be methods, here or further up. */
  private void checkAccessors(Base base) {
    properties.forEach(
        (name, property) -> {
          checkAccessor(base, name, "getter", property.getter());
          checkAccessor(base, name, "setter", property.setter());
        });
  }

  private void checkAccessor(Base base, String property, String kind, Accessor accessor) {
    String method = accessor == null ? null : accessor.method();
    if (method == null || methods.containsKey(method) || base.hasMethod(method)) {
      return;
    }
    List<String> known = new ArrayList<>(methods.keySet());
    known.addAll(base.methodNames());
    faults.add(
        property,
        String.format(
            "property '%s' %s is '%s', but there is no such method%s",
            Text.toJava(property), kind, Text.toJava(method), Suggestion.hint(method, known)));
  }
}
