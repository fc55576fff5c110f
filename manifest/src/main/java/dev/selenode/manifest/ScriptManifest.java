package dev.selenode.manifest;

import java.util.List;
import java.util.Optional;

/**
 * What one class declares, without what it inherits. Members stand in source order.
 *
 * @param path where its source is, as {@code res://…}; null for a class written in Java
 * @param className its global name, or null
 * @param base a host class or {@code class_name}, or the {@code res://} path of a script; null only
 *     for a host class at the top
 * @param isTool whether it may run in the editor
 * @param icon an image path, or null
 * @param rpcConfig usually a map by method name, of the same kinds of data as a property's default;
 *     or null
 */
public record ScriptManifest(
    String path,
    String className,
    String base,
    boolean isTool,
    String icon,
    Object rpcConfig,
    List<SignalInfo> signals,
    List<PropertyInfo> properties,
    List<MethodInfo> methods) {

  public ScriptManifest {
    rpcConfig = InertData.copy(rpcConfig);
    signals = List.copyOf(signals);
    properties = List.copyOf(properties);
    methods = List.copyOf(methods);
  }

  /** The name to show: {@code class_name}, else the path. */
  public String displayName() {
    return className != null ? className : path;
  }

  public Optional<SignalInfo> signal(String name) {
    return signals.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  public Optional<PropertyInfo> property(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  public Optional<MethodInfo> method(String name) {
    return methods.stream().filter(m -> m.name().equals(name)).findFirst();
  }
}
