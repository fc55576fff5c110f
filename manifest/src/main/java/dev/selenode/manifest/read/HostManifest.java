package dev.selenode.manifest.read;

import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.manifest.MethodInfo;
import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.RpcMode;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.SignalInfo;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.HostSignal;
import dev.selenode.runtime.host.LuaCallable;
import dev.selenode.runtime.host.TypeNames;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.variant.VariantType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a host class declares, in the records of scripts, so that tools need not care which language
 * a class is written in. It has no path and its members no lines, which the JVM does not keep; the
 * defaults of its properties are those of a new object.
 */
public final class HostManifest {
  private HostManifest() {}

  /** The manifest of one host class, without what it inherits. */
  public static ScriptManifest of(LuaState state, HostClass hostClass) {
    return new ScriptManifest(
        null,
        hostClass.name(),
        hostClass.base() == null ? null : hostClass.base().name(),
        false,
        null,
        null,
        hostClass.members(HostSignal.class).stream().map(HostManifest::signal).toList(),
        properties(state, hostClass),
        hostClass.members(HostMethod.class).stream().map(HostManifest::method).toList());
  }

  private static SignalInfo signal(HostSignal signal) {
    return new SignalInfo(
        signal.name(), signal.arguments().stream().map(ArgumentInfo::new).toList(), 0);
  }

  private static MethodInfo method(HostMethod method) {
    List<ArgumentInfo> arguments =
        method.parameters().stream().map(p -> new ArgumentInfo(p.name())).toList();
    return new MethodInfo(method.name(), arguments, method.vararg(), 0);
  }

  private static List<PropertyInfo> properties(LuaState state, HostClass hostClass) {
    HostDefaults defaults = new HostDefaults(state, hostClass);
    return hostClass.members(HostProperty.class).stream()
        .map(p -> property(state, p, defaults.of(p)))
        .toList();
  }

  private static PropertyInfo property(LuaState state, HostProperty property, Object value) {
    boolean exported = property.editing().export();
    return new PropertyInfo(
        property.name(),
        typeName(state, property.type()),
        value,
        exported,
        exported ? Set.of(PropertyUsage.EDITOR, PropertyUsage.STORAGE) : Set.of(),
        hint(property),
        property.editing().hintString(),
        RpcMode.DISABLED,
        null,
        null,
        0);
  }

  /** A hint this version does not know is left out, as an older editor would do. */
  private static PropertyHint hint(HostProperty property) {
    String name = property.editing().hint();
    return Arrays.stream(PropertyHint.values())
        .filter(hint -> hint.name().equals(name))
        .findFirst()
        .orElse(PropertyHint.NONE);
  }

  private static String typeName(LuaState state, Class<?> type) {
    if (type == LuaCallable.class) {
      return PropertyType.CALLABLE.name();
    }
    VariantType variant = VariantType.of(type);
    return switch (variant) {
      case NIL -> PropertyType.ANY.name();
      case OBJECT -> TypeNames.of(state, type);
      default -> variant.scriptName();
    };
  }
}
