package dev.selenode.manifest.read;

import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.RpcMode;
import dev.selenode.manifest.declare.PropertyDeclaration;
import dev.selenode.manifest.declare.PropertyDeclaration.Helper;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.VariantType;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what {@code property{…}} or one of its like made. One for each declaration. */
final class DeclarationReader {
  /** The first positional field: a default, or a type. */
  private static final Object FIRST = 1.0;

  /** The second positional field: a type. */
  private static final Object SECOND = 2.0;

  private final LuaState state;
  private final TypeReader types;
  private final Consumer<String> faults;
  private final PropertyFields fields;
  private final Helper helper;
  private final PropertyDeclaration declaration;

  DeclarationReader(
      LuaState state, TypeReader types, PropertyDeclaration declaration, Consumer<String> faults) {
    this.state = state;
    this.types = types;
    this.faults = faults;
    this.fields = new PropertyFields(declaration, faults);
    this.helper = declaration.helper();
    this.declaration = declaration;
  }

  PropertyDefinition read(String name, int line) {
    declaration.faults().forEach(faults);
    boolean typeFirst = types.isType(fields.peek(FIRST));
    Object written = typeFirst ? fields.take("type", FIRST, SECOND) : fields.take("type", SECOND);
    Object given =
        typeFirst
            ? fields.take("default", "default_value")
            : fields.take("default", "default_value", FIRST);
    Accessor getter = accessor("getter", fields.take("get", "getter"));
    Accessor setter = accessor("setter", fields.take("set", "setter"));
    PropertyType type = type(written, given, getter != null);
    Object defaultValue =
        given == null ? type.zero() : new Defaults(state, faults).read(type, given);
    PropertyInfo info =
        info(
            Text.toJava(name),
            type,
            PlainValue.of(type, defaultValue),
            shown(name, getter, "getter"),
            shown(name, setter, "setter"),
            line);
    fields.checkNoneLeft();
    return new PropertyDefinition(info, type, defaultValue, getter, setter, false);
  }

  /**
   * What is written goes before what the default tells, and that before what the function means.
   */
  private PropertyType type(Object written, Object given, boolean hasGetter) {
    String className = fields.takeText("class_name");
    if (className != null) {
      return orAny(types.read(Text.toLua(className), false, faults));
    }
    if (written != null) {
      boolean numbered = fields.peek("type") != null; // property{1, 2} is a slip, not TYPE_INT
      return orAny(types.read(written, numbered, faults));
    }
    if (given instanceof Double && "int".equals(helper.type())) {
      return PropertyType.of(VariantType.INT);
    }
    if (given != null) {
      return types.infer(given);
    }
    if (helper.type() != null) {
      return types.named(helper.type());
    }
    if (isHeading()) {
      return PropertyType.NONE;
    }
    if (!hasGetter) {
      faults.accept("needs a default, a type or a getter");
    }
    return PropertyType.ANY;
  }

  private static PropertyType orAny(PropertyType type) {
    return type == null ? PropertyType.ANY : type;
  }

  private boolean isHeading() {
    return helper.usage().contains(PropertyUsage.CATEGORY)
        || helper.usage().contains(PropertyUsage.GROUP)
        || helper.usage().contains(PropertyUsage.SUBGROUP);
  }

  private PropertyInfo info(
      String name, PropertyType type, Object plain, String getter, String setter, int line) {
    EnumFields enums = new EnumFields(faults);
    Set<PropertyUsage> usage = usage(enums);
    PropertyHint hint = enums.hint(fields.take("hint"));
    String hintString = fields.takeText("hint_string", "hint_text");
    RpcMode rsetMode = enums.rpcMode(fields.take("rset_mode"));
    if (helper.hint() != PropertyHint.NONE) {
      hint = helper.hint();
    } else if (hint == PropertyHint.NONE && hintString == null) {
      hint = ClassHint.of(type);
      hintString = ClassHint.string(type);
    }
    if (helper.hintString() != null) {
      hintString = Text.toJava(helper.hintString());
    }
    return new PropertyInfo(
        name,
        type.name(),
        plain,
        usage.contains(PropertyUsage.EDITOR),
        usage,
        hint,
        hintString == null ? "" : hintString,
        rsetMode,
        getter,
        setter,
        line);
  }

  private Set<PropertyUsage> usage(EnumFields enums) {
    Set<PropertyUsage> usage = EnumSet.noneOf(PropertyUsage.class);
    usage.addAll(helper.usage());
    usage.addAll(enums.usage(fields.take("usage")));
    if (fields.takeFlag("export")) {
      usage.add(PropertyUsage.EDITOR);
      usage.add(PropertyUsage.STORAGE);
    }
    return usage;
  }

  private Accessor accessor(String kind, Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof String method) {
      return new Accessor(method, null);
    }
    if (value instanceof LuaFunction || Lua.metamethod(state, value, "__call") != null) {
      return new Accessor(null, value);
    }
    faults.accept(
        kind + " got " + VariantType.nameOf(value) + ", want a function or the name of a method");
    return null;
  }

  private static String shown(String name, Accessor accessor, String kind) {
    if (accessor == null) {
      return null;
    }
    String method = accessor.method();
    return Text.toJava(method != null ? method : "@" + name + "_" + kind);
  }
}
