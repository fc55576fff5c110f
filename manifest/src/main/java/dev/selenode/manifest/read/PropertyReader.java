package dev.selenode.manifest.read;

import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.declare.PropertyDeclaration;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Text;
import java.util.function.Consumer;

/** Reads the properties of a class table, one by one. */
final class PropertyReader {
  private final LuaState state;
  private final TypeReader types;
  private final Faults faults;

  PropertyReader(LuaState state, ScriptResolver scripts, Faults faults) {
    this.state = state;
    this.types = new TypeReader(state, scripts);
    this.faults = faults;
  }

  /**
   * A property, or what can be made of it if there are faults.
   *
   * @param inherited what a base script says of it, or null
   */
  PropertyDefinition read(String name, Object value, int line, PropertyDefinition inherited) {
    Consumer<String> report =
        fault -> faults.add(line, name, "property '" + Text.toJava(name) + "' " + fault);
    if (value instanceof PropertyDeclaration declaration) {
      return new DeclarationReader(state, types, declaration, report).read(name, line);
    }
    Defaults defaults = new Defaults(state, report);
    if (inherited != null && !inherited.inferred() && !inherited.info().isHeading()) {
      return withDefault(inherited, defaults.read(inherited.type(), value), line);
    }
    boolean isType = types.isType(value);
    PropertyType type = isType ? types.read(value, false, report) : types.infer(value);
    Object defaultValue = isType ? type.zero() : defaults.read(type, value);
    Object written = PlainValue.of(type, defaultValue);
    return new PropertyDefinition(
        PropertyInfo.plain(Text.toJava(name), type.name(), written, line),
        type,
        defaultValue,
        null,
        null,
        true);
  }

  /**
   * A plain value for a property that a base declares: all but the default stays as it is there.
   */
  private static PropertyDefinition withDefault(
      PropertyDefinition base, Object defaultValue, int line) {
    PropertyInfo info = base.info();
    PropertyInfo own =
        new PropertyInfo(
            info.name(),
            info.type(),
            PlainValue.of(base.type(), defaultValue),
            info.exported(),
            info.usage(),
            info.hint(),
            info.hintString(),
            info.rsetMode(),
            info.getter(),
            info.setter(),
            line);
    return new PropertyDefinition(
        own, base.type(), defaultValue, base.getter(), base.setter(), false);
  }
}
