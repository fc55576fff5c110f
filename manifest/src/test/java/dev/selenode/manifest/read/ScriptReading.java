package dev.selenode.manifest.read;

import dev.selenode.manifest.ClassNames;
import dev.selenode.manifest.declare.Declarations;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.lib.Libraries;
import dev.selenode.runtime.syntax.Parser;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.DeclaredIntegers;
import dev.selenode.runtime.variant.Variants;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A state and a few scripts by path, loaded as one extends another: what instances do, in small.
 */
final class ScriptReading implements ScriptResolver {
  /** Classes as an engine would bring them. */
  static class Thing {}

  static class TreeThing extends Thing {}

  static class Asset extends Thing {}

  final LuaState state = new LuaState();
  final ClassNames names = new ClassNames();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, ClassDefinition> loaded = new LinkedHashMap<>();
  private final Set<String> loading = new LinkedHashSet<>();

  ScriptReading() {
    Libraries.open(state);
    HostClasses classes = HostClasses.install(state);
    Variants.install(state);
    HostClass object = HostClass.builder(Object.class).name("Object").build();
    HostClass reference = HostClass.builder(Thing.class).name("Reference").base(object).build();
    classes.register(reference);
    classes.register(
        HostClass.builder(TreeThing.class)
            .name("Node")
            .base(reference)
            .signal("ready")
            .method("get_name", self -> "name")
            .build());
    classes.register(HostClass.builder(Asset.class).name("Resource").base(reference).build());
    Declarations.install(state);
    for (String name : classes.names()) {
      state.globals().set(name, classes.find(name));
    }
  }

  ScriptReading with(String path, String source) {
    sources.put(path, source);
    return this;
  }

  /** Reads a script on its own. */
  static ClassDefinition readOne(String source) {
    return new ScriptReading().with("res://player.lua", source).read("res://player.lua");
  }

  /** Reads a script that refers to another one by a global. */
  ClassDefinition readAfter(String first, String path) {
    read(first);
    return read(path);
  }

  ClassDefinition read(String path) {
    ClassDefinition known = loaded.get(path);
    if (known != null) {
      return known;
    }
    String source = Text.toLua(sources.get(path));
    DeclaredIntegers integers = state.service(DeclaredIntegers.class);
    Set<Object> outer = integers.begin();
    loading.add(path);
    try {
      Object returned = state.call(Chunks.compile(state, source, path, state.globals()));
      SourceOrder order = SourceOrder.of(Parser.parse(source));
      ClassDefinition definition =
          new ClassTableReader(state, this).read(path, Multi.first(returned), order);
      names.register(definition.manifest().className(), path);
      loaded.put(path, definition);
      return definition;
    } finally {
      loading.remove(path);
      integers.end(outer);
    }
  }

  @Override
  public String pathOfClass(String className) {
    return names.path(className).orElse(null);
  }

  @Override
  public Collection<String> classNames() {
    return names.all().keySet();
  }

  @Override
  public String pathOf(Object luaValue) {
    for (ClassDefinition definition : loaded.values()) {
      if (definition.classTable() == luaValue) {
        return definition.manifest().path();
      }
    }
    return null;
  }

  @Override
  public ClassDefinition load(String path) throws UnusableBaseException {
    if (!sources.containsKey(path)) {
      throw new UnusableBaseException("no file " + path);
    }
    if (loading.contains(path)) {
      throw new UnusableBaseException("inheritance cycle: " + loading + " -> " + path);
    }
    try {
      return read(path);
    } catch (ClassTableException e) {
      throw new UnusableBaseException(path + " has faults");
    }
  }
}
