package dev.selenode.tools.reference;

import dev.selenode.instance.language.Builtins;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.HostConstant;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.HostSignal;
import dev.selenode.runtime.host.TypeNames;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.variant.VariantType;
import dev.selenode.tools.reference.ClassEntry.Constant;
import dev.selenode.tools.reference.ClassEntry.Kind;
import dev.selenode.tools.reference.ClassEntry.Method;
import dev.selenode.tools.reference.ClassEntry.Parameter;
import dev.selenode.tools.reference.ClassEntry.Property;
import dev.selenode.tools.reference.ClassEntry.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads host classes: from their descriptions, and what is written of the built-in ones. */
final class HostClassReader {
  private final LuaState state;
  private final Map<String, Object> singletons;
  private final Operators operators;
  private final Constructors constructors = Constructors.read();

  HostClassReader(LuaState state, Map<String, Object> singletons) {
    this.state = state;
    this.singletons = singletons;
    this.operators = new Operators(state);
  }

  /** All classes that scripts of the state may reach, in the order of their registration. */
  List<ClassEntry> all() {
    HostClasses classes = HostClasses.of(state);
    Map<HostClass, List<String>> aliases = new LinkedHashMap<>();
    for (String name : classes.names()) {
      HostClass found = classes.find(name);
      List<String> others = aliases.computeIfAbsent(found, c -> new ArrayList<>());
      if (!name.equals(found.name())) {
        others.add(name);
      }
    }
    List<ClassEntry> entries = new ArrayList<>();
    aliases.forEach((found, others) -> entries.add(read(found, others)));
    return entries;
  }

  private ClassEntry read(HostClass from, List<String> aliases) {
    String singleton = singleton(from);
    boolean created = from.constructor() != null;
    return new ClassEntry(
        from.name(),
        singleton == null ? from.name() : singleton,
        singleton != null ? Kind.SINGLETON : isValue(from) ? Kind.VALUE : Kind.HOST,
        from.base() == null ? null : from.base().name(),
        null,
        singleton == null ? from.name() : singleton,
        from.doc(),
        aliases,
        created ? constructors.of(from.name()) : List.of(),
        from.members(HostSignal.class).stream().map(HostClassReader::signal).toList(),
        from.members(HostProperty.class).stream().map(this::property).toList(),
        methods(from),
        from.members(HostConstant.class).stream().map(this::constant).toList(),
        operators.of(from));
  }

  private static boolean isValue(HostClass type) {
    return VariantType.names().contains(type.name()) && !type.name().equals("Object");
  }

  private String singleton(HostClass type) {
    for (Map.Entry<String, Object> one : singletons.entrySet()) {
      if (type.javaClass() == one.getValue().getClass()) {
        return one.getKey();
      }
    }
    return null;
  }

  private static Signal signal(HostSignal signal) {
    List<Parameter> arguments =
        signal.arguments().stream().map(a -> new Parameter(a, "any", false, "")).toList();
    return new Signal(signal.name(), arguments, signal.doc(), 0);
  }

  private Property property(HostProperty property) {
    HostProperty.Editing editing = property.editing();
    String hint = editing.hint().equals("NONE") ? "" : editing.hint() + " " + editing.hintString();
    return new Property(
        property.name(),
        TypeNames.of(state, property.type()),
        null,
        editing.export(),
        property.readOnly(),
        hint.strip(),
        property.doc(),
        0);
  }

  private Constant constant(HostConstant constant) {
    Object value = constant.value().get();
    String type = LuaText.type(state, value);
    return new Constant(constant.name(), type, LuaText.of(state, value), constant.doc());
  }

  /** Those that are described in words go before those the class says itself. */
  private List<Method> methods(HostClass from) {
    Map<String, Method> methods = new LinkedHashMap<>();
    for (Builtins.Described described : Builtins.methods(from.name())) {
      methods.put(described.place().name(), DescribedMethods.method(described));
    }
    for (HostMethod method : from.members(HostMethod.class)) {
      methods.putIfAbsent(method.name(), method(method));
    }
    return List.copyOf(methods.values());
  }

  private Method method(HostMethod method) {
    List<Parameter> parameters =
        method.parameters().stream()
            .map(p -> new Parameter(p.name(), TypeNames.of(state, p.type()), p.optional(), ""))
            .toList();
    return new Method(
        method.name(),
        parameters,
        method.vararg(),
        TypeNames.of(state, method.returns()),
        method.isStatic(),
        method.doc(),
        List.of(),
        0);
  }
}
