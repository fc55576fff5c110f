package dev.selenode.manifest.read;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds what {@code extends} means. */
final class BaseReader {
  private static final String DEFAULT = "Reference";

  private final String path;
  private final HostClasses hostClasses;
  private final ScriptResolver scripts;
  private final Faults faults;

  BaseReader(String path, HostClasses hostClasses, ScriptResolver scripts, Faults faults) {
    this.path = path;
    this.hostClasses = hostClasses;
    this.scripts = scripts;
    this.faults = faults;
  }

  /** The base, or null if a fault was reported. */
  Base read(Object value) {
    if (value == null) {
      return named(DEFAULT);
    }
    if (value instanceof HostClass hostClass) {
      return new Base(hostClass.name(), null, hostClass);
    }
    if (value instanceof String text) {
      String written = Text.toJava(text);
      return isPath(written) ? atPath(written) : named(written);
    }
    String scriptPath = scripts.pathOf(value);
    return scriptPath != null
        ? script(scriptPath, null)
        : fault("extends got " + Lua.typeName(value) + ", want a class, its name or a path");
  }

  private static boolean isPath(String written) {
    return written.indexOf('/') >= 0 || written.endsWith(".lua");
  }

  private Base atPath(String written) {
    String absolute = ScriptPaths.resolve(path, written);
    return absolute == null
        ? fault("extends '" + written + "', which is outside of the project")
        : script(absolute, absolute);
  }

  private Base named(String name) {
    HostClass hostClass = hostClasses.find(name);
    if (hostClass != null) {
      return new Base(name, null, hostClass);
    }
    String scriptPath = scripts.pathOfClass(name);
    if (scriptPath != null) {
      return script(scriptPath, name);
    }
    List<String> known = new ArrayList<>(hostClasses.names());
    known.addAll(scripts.classNames());
    return fault("extends unknown class '" + name + "'" + Suggestion.hint(name, known));
  }

  /**
   * @param shown how the script names its base; null for its own name, or its path
   */
  private Base script(String scriptPath, String shown) {
    if (scriptPath.equals(path)) {
      return fault("inheritance cycle: " + path + " -> " + path);
    }
    try {
      ClassDefinition script = scripts.load(scriptPath);
      String name = shown != null ? shown : script.manifest().displayName();
      return new Base(name, script, script.hostClass());
    } catch (UnusableBaseException e) {
      return fault(e.getMessage());
    }
  }

  private Base fault(String message) {
    faults.add("extends", message);
    return null;
  }
}
