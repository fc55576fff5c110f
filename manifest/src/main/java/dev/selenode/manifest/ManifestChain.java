package dev.selenode.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A class with all it inherits from: its own manifest first, then its base's, up to the host class
 * at the top. A member hides those of the same name and kind further up.
 */
public record ManifestChain(List<ScriptManifest> classes) {

  /** A member and the class that declares it. */
  public record Inherited<T extends MemberInfo>(T member, ScriptManifest declaredBy) {}

  /**
   * @throws IllegalArgumentException if there is no class
   */
  public ManifestChain {
    classes = List.copyOf(classes);
    if (classes.isEmpty()) {
      throw new IllegalArgumentException("a chain needs a class");
    }
  }

  /** The class itself. */
  public ScriptManifest own() {
    return classes.get(0);
  }

  /** All signals: its own first, then those of each base in turn. */
  public List<Inherited<SignalInfo>> signals() {
    return all(ScriptManifest::signals);
  }

  /** All properties: its own first, then those of each base in turn. */
  public List<Inherited<PropertyInfo>> properties() {
    return all(ScriptManifest::properties);
  }

  /** All methods: its own first, then those of each base in turn. */
  public List<Inherited<MethodInfo>> methods() {
    return all(ScriptManifest::methods);
  }

  public Optional<Inherited<SignalInfo>> signal(String name) {
    return find(name, ScriptManifest::signals);
  }

  public Optional<Inherited<PropertyInfo>> property(String name) {
    return find(name, ScriptManifest::properties);
  }

  public Optional<Inherited<MethodInfo>> method(String name) {
    return find(name, ScriptManifest::methods);
  }

  private <T extends MemberInfo> List<Inherited<T>> all(Function<ScriptManifest, List<T>> kind) {
    Map<String, Inherited<T>> nearest = new LinkedHashMap<>();
    for (ScriptManifest declaring : classes) {
      for (T member : kind.apply(declaring)) {
        nearest.putIfAbsent(member.name(), new Inherited<>(member, declaring));
      }
    }
    return new ArrayList<>(nearest.values());
  }

  private <T extends MemberInfo> Optional<Inherited<T>> find(
      String name, Function<ScriptManifest, List<T>> kind) {
    for (ScriptManifest declaring : classes) {
      for (T member : kind.apply(declaring)) {
        if (member.name().equals(name)) {
          return Optional.of(new Inherited<>(member, declaring));
        }
      }
    }
    return Optional.empty();
  }
}
