package dev.selenode.manifest.read;

import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.RpcMode;
import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Hints, usages and modes as scripts give them: by number, or by name with or without Godot 4's
 * prefix. A usage may also be a list of either.
 */
final class EnumFields {
  private final Consumer<String> faults;

  EnumFields(Consumer<String> faults) {
    this.faults = faults;
  }

  PropertyHint hint(Object value) {
    PropertyHint hint =
        constant("hint", value, PropertyHint.values(), PropertyHint::number, "PROPERTY_HINT_");
    return hint == null ? PropertyHint.NONE : hint;
  }

  RpcMode rpcMode(Object value) {
    if (value instanceof String s && RpcMode.ALIASES.containsKey(s)) {
      return RpcMode.ALIASES.get(s);
    }
    RpcMode mode = constant("rset_mode", value, RpcMode.values(), RpcMode::number, "RPC_MODE_");
    return mode == null ? RpcMode.DISABLED : mode;
  }

  Set<PropertyUsage> usage(Object value) {
    Set<PropertyUsage> usage = EnumSet.noneOf(PropertyUsage.class);
    if (value instanceof Table list && list.metatable() == null) {
      for (int i = 1; i <= list.length(); i++) {
        usage.addAll(flags(list.get(i)));
      }
    } else if (value != null) {
      usage.addAll(flags(value));
    }
    return usage;
  }

  private Collection<PropertyUsage> flags(Object value) {
    if (value instanceof Double number) {
      try {
        return PropertyUsage.ofBits((long) (double) number);
      } catch (IllegalArgumentException e) {
        faults.accept("usage has unknown flags in " + Lua.toString(number));
        return Set.of();
      }
    }
    if (!(value instanceof String name)) {
      faults.accept("usage got " + Lua.typeName(value) + ", want PropertyUsage");
      return Set.of();
    }
    String plain = withoutPrefix(name, "PROPERTY_USAGE_");
    if (PropertyUsage.COMBINATIONS.containsKey(plain)) {
      return PropertyUsage.COMBINATIONS.get(plain);
    }
    PropertyUsage flag = named("usage", name, plain, PropertyUsage.values());
    return flag == null ? Set.of() : Set.of(flag);
  }

  private <E extends Enum<E>> E constant(
      String field, Object value, E[] all, ToIntFunction<E> numberOf, String prefix) {
    if (value == null) {
      return null;
    }
    if (value instanceof Double number) {
      for (E constant : all) {
        if (numberOf.applyAsInt(constant) == number) {
          return constant;
        }
      }
      faults.accept(field + " has unknown number " + Lua.toString(number));
      return null;
    }
    if (value instanceof String name) {
      return named(field, name, withoutPrefix(name, prefix), all);
    }
    faults.accept(field + " got " + Lua.typeName(value) + ", want number or name");
    return null;
  }

  private <E extends Enum<E>> E named(String field, String written, String name, E[] all) {
    List<String> known = new ArrayList<>();
    for (E constant : all) {
      if (constant.name().equals(name)) {
        return constant;
      }
      known.add(constant.name());
    }
    faults.accept(
        "has unknown " + field + " '" + Text.toJava(written) + "'" + Suggestion.hint(name, known));
    return null;
  }

  private static String withoutPrefix(String name, String prefix) {
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }
}
