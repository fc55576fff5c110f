package dev.selenode.instance;

import dev.selenode.manifest.ClassNames;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scripts that are loaded, by path, by {@code class_name} and by class table. */
final class ScriptLibrary {
  private final Map<String, Script> scripts = new LinkedHashMap<>();
  private final IdentityHashMap<Object, Script> byTable = new IdentityHashMap<>();
  private final LuaState state;
  private final ClassNames classNames = new ClassNames();
  private final ClassNameIndex index;
  private final ClassTables tables;

  ScriptLibrary(LuaState state, ClassNameIndex index) {
    this.state = state;
    this.index = index;
    this.tables = new ClassTables(state);
  }

  /** The current class of a script that is loaded, or null. */
  ScriptClass find(String path) {
    Script script = scripts.get(path);
    return script == null ? null : script.current();
  }

  /** The object for a path: the one there is, or a new one that is not yet in the library. */
  Script script(String path) {
    Script known = scripts.get(path);
    return known != null ? known : new Script(state, path);
  }

  /** All that are loaded. */
  Collection<Script> all() {
    return List.copyOf(scripts.values());
  }

  /** The script whose class table a Lua value is, or null. */
  Script ofTable(Object luaValue) {
    return byTable.get(luaValue);
  }

  String pathOf(Object luaValue) {
    Script script = byTable.get(luaValue);
    return script == null ? null : script.path();
  }

  // --- names ---------------------------------------------------------------------------------

  /**
   * The path of the script that has or seems to have a {@code class_name}, or null.
   *
   * @param loading the round that asks: of files that want one name, one under way comes first
   */
  String pathOfClass(String className, ScriptLoader loading) {
    return classNames
        .path(className)
        .or(
            () ->
                index.candidates(className).stream()
                    .filter(path -> find(path) == null)
                    .sorted((a, b) -> Boolean.compare(loading.isUnderWay(b), loading.isUnderWay(a)))
                    .findFirst())
        .orElse(null);
  }

  /** The path of the script that has or seems to have a {@code class_name}, or null. */
  String pathOfClass(String className) {
    String loaded = classNames.path(className).orElse(null);
    if (loaded != null) {
      return loaded;
    }
    List<String> candidates = index.candidates(className);
    return candidates.isEmpty() ? null : candidates.get(0);
  }

  Collection<String> classNames() {
    List<String> names = new ArrayList<>(classNames.all().keySet());
    names.addAll(index.names());
    return names;
  }

  // --- change --------------------------------------------------------------------------------

  /** Makes a class the current one of its script. */
  void add(ScriptClass made) {
    Script script = made.script();
    if (script.current() != null) {
      byTable.remove(script.current().definition().classTable());
    }
    scripts.put(script.path(), script);
    script.current(made);
    byTable.put(made.definition().classTable(), script);
    classNames.register(script.className(), script.path());
    tables.complete(made);
  }

  /**
   * Forgets the names of scripts that are about to get new versions, which may have swapped them.
   */
  void forgetNames(Collection<Script> changing) {
    changing.forEach(script -> classNames.remove(script.path()));
  }

  /** Those that extend a script, however far down, each after its own base. */
  List<Script> heirs(Script base) {
    List<Script> found = new ArrayList<>();
    for (Script script : scripts.values()) {
      if (script != base && script.extendsFrom(base)) {
        found.add(script);
      }
    }
    return found;
  }
}
