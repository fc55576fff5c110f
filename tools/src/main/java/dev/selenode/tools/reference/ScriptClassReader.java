package dev.selenode.tools.reference;

import dev.selenode.instance.Script;
import dev.selenode.instance.language.DocComments;
import dev.selenode.instance.language.Outline;
import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.manifest.MethodInfo;
import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.SignalInfo;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.value.Text;
import dev.selenode.tools.reference.ClassEntry.Kind;
import dev.selenode.tools.reference.ClassEntry.Method;
import dev.selenode.tools.reference.ClassEntry.Parameter;
import dev.selenode.tools.reference.ClassEntry.Property;
import dev.selenode.tools.reference.ClassEntry.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a script: its manifest, and the comments above its members. */
final class ScriptClassReader {
  /** What the engine passes to the methods it calls. */
  private static final Map<String, List<String>> VIRTUALS =
      Map.of(
          "_process", List.of("float"),
          "_physics_process", List.of("float"),
          "_notification", List.of("int", "bool"),
          "_get", List.of("String"),
          "_set", List.of("String", "any"),
          "_property_can_revert", List.of("String"),
          "_property_get_revert", List.of("String"));

  private final LuaRuntime runtime;

  ScriptClassReader(LuaRuntime runtime) {
    this.runtime = runtime;
  }

  ClassEntry read(Script script) {
    ScriptManifest manifest = script.manifest();
    String source = runtime.readSource(script.path());
    Outline outline = Outline.of(source == null ? "" : Text.toJava(source));
    DocComments comments = outline.comments();
    return new ClassEntry(
        name(manifest),
        manifest.displayName(),
        Kind.SCRIPT,
        script.base().map(base -> name(base.manifest())).orElse(manifest.base()),
        manifest.path(),
        manifest.className(),
        comments.above(classLine(source)),
        List.of(),
        List.of(),
        manifest.signals().stream().map(s -> signal(s, comments)).toList(),
        manifest.properties().stream()
            .filter(p -> !p.isHeading())
            .map(p -> property(p, comments))
            .toList(),
        manifest.methods().stream().map(m -> method(m, comments)).toList(),
        List.of(),
        List.of());
  }

  /** {@code Player}, or {@code ui.health_bar} for {@code res://ui/health_bar.lua}. */
  static String name(ScriptManifest manifest) {
    if (manifest.className() != null) {
      return manifest.className();
    }
    String path = manifest.path().substring(manifest.path().indexOf("://") + 3);
    String name =
        path.replaceAll("\\.lua$", "").replaceAll("[^A-Za-z0-9_/]", "_").replace('/', '.');
    return name.replaceAll("(^|\\.)(?=[0-9])", "$1_");
  }

  /** The line the class table is made on: the first that mentions what a class table has. */
  private static int classLine(String source) {
    if (source == null) {
      return 0;
    }
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("(local\\s+\\w+|return)\\s*=?\\s*(\\{.*|GDCLASS\\(\\).*)")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Signal signal(SignalInfo signal, DocComments comments) {
    Annotations said = new Annotations(comments.annotations(signal.line()));
    List<String> names = signal.args().stream().map(ArgumentInfo::name).toList();
    return new Signal(
        signal.name(), said.parameters(names), comments.above(signal.line()), signal.line());
  }

  private static Property property(PropertyInfo p, DocComments comments) {
    Annotations said = new Annotations(comments.annotations(p.line()));
    String type = p.type().equals("Variant") ? "any" : p.type();
    String hint =
        p.hint() == PropertyHint.NONE ? "" : (p.hint().name() + " " + p.hintString()).strip();
    return new Property(
        p.name(),
        said.type().orElse(type),
        p.defaultValue() == null ? null : LuaText.ofPlain(p.defaultValue(), p.type()),
        p.exported(),
        p.getter() != null && p.setter() == null,
        hint,
        comments.above(p.line()),
        p.line());
  }

  private static Method method(MethodInfo m, DocComments comments) {
    Annotations said = new Annotations(comments.annotations(m.line()));
    List<String> known = VIRTUALS.getOrDefault(m.name(), List.of());
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < m.args().size(); i++) {
      String otherwise = i < known.size() ? known.get(i) : "any";
      parameters.add(said.parameter(m.args().get(i).name(), otherwise));
    }
    return new Method(
        m.name(),
        parameters,
        m.vararg(),
        said.returns("any"),
        false,
        comments.above(m.line()),
        said.lines(),
        m.line());
  }
}
