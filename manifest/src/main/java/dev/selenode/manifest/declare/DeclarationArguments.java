package dev.selenode.manifest.declare;

import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.declare.PropertyDeclaration.Helper;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The arguments of one call of a declaring function, on the way to a declaration. */
final class DeclarationArguments {
  private final String function;
  private final Object[] args;
  private final List<String> faults = new ArrayList<>();

  DeclarationArguments(String function, Object[] args) {
    this.function = function;
    this.args = args;
  }

  /** {@code export{…}}, {@code export(value)}, {@code export(type)}. */
  PropertyDeclaration value(Helper helper) {
    if (args.length > 1) {
      faults.add(
          "has " + args.length + " arguments in " + function + "(), want one value or table");
    }
    return declaration(fields(Check.any(args, 0)), helper);
  }

  /** {@code export_enum("a", "b", {…})}: strings make the hint, what is left is the property. */
  PropertyDeclaration hints(Helper helper, boolean numbersToo) {
    List<String> hints = new ArrayList<>();
    List<Object> rest = new ArrayList<>();
    for (Object arg : args) {
      if (arg instanceof String || (numbersToo && arg instanceof Double)) {
        hints.add(Lua.toString(arg));
      } else if (arg != null) {
        rest.add(arg);
      }
    }
    if (rest.size() > 1) {
      faults.add("has " + rest.size() + " values in " + function + "(), want one type or table");
    }
    String hintString = hints.isEmpty() ? null : String.join(",", hints);
    return declaration(
        fields(rest.isEmpty() ? null : rest.get(0)),
        new Helper(helper.hint(), hintString, helper.usage(), helper.type()));
  }

  /** {@code export_group("prefix_")}: its name is the key it is stored under. */
  PropertyDeclaration heading(PropertyUsage usage) {
    Object prefix = Check.any(args, 0);
    if (prefix != null && !(prefix instanceof String)) {
      faults.add("prefix got " + Lua.typeName(prefix) + ", want string");
    }
    String text = prefix instanceof String s ? s : "";
    return declaration(Map.of(), new Helper(PropertyHint.NONE, text, Set.of(usage), null));
  }

  /** {@code export_custom(hint, hint_string [, usage] [, value or table])}. */
  PropertyDeclaration custom(Set<PropertyUsage> defaultUsage) {
    Object third = Check.any(args, 2);
    boolean hasUsage = third instanceof Double || third instanceof String;
    Map<Object, Object> fields = new LinkedHashMap<>(fields(hasUsage ? Check.any(args, 3) : third));
    put(fields, "hint", Check.any(args, 0));
    put(fields, "hint_string", Check.any(args, 1));
    put(fields, "usage", hasUsage ? third : null);
    Set<PropertyUsage> usage = hasUsage ? Set.of() : defaultUsage;
    return declaration(fields, new Helper(PropertyHint.NONE, null, usage, null));
  }

  private static void put(Map<Object, Object> fields, String key, Object value) {
    if (value != null) {
      fields.put(key, value);
    }
  }

  /** A table without a metatable lists fields; anything else is a default or a type. */
  private static Map<Object, Object> fields(Object value) {
    Map<Object, Object> fields = new LinkedHashMap<>();
    if (value instanceof Table table && table.metatable() == null) {
      for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
        fields.put(table.keyAt(p), table.valueAt(p));
      }
    } else if (value != null) {
      fields.put(PropertyDeclaration.BARE, value);
    }
    return fields;
  }

  private PropertyDeclaration declaration(Map<Object, Object> fields, Helper helper) {
    return new PropertyDeclaration(function, fields, helper, faults);
  }
}
