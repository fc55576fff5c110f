package dev.selenode.tools;

import dev.selenode.instance.Script;
import dev.selenode.instance.Scripting;
import dev.selenode.tools.ScriptFiles.ScriptFile;
import dev.selenode.tools.reference.ClassEntry;
import dev.selenode.tools.reference.ClassReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The scripts of a folder, and all classes they can use. */
final class ProjectClasses implements AutoCloseable {
  private final ScriptLoads loads;
  private final Path root;
  private final List<Script> scripts;

  /**
   * Loads a project.
   *
   * @param path a folder of scripts, or one script
   * @param givenRoot what {@code --root} said, or null
   */
  ProjectClasses(Path path, Path givenRoot, Streams streams) {
    List<ScriptFile> files = ScriptFiles.find(List.of(path), givenRoot);
    Path folder = path.resolve(".");
    root = files.isEmpty() ? ProjectRoot.of(givenRoot, folder, path) : files.get(0).root();
    for (ScriptFile file : files) {
      if (!file.root().equals(root)) {
        throw new Failure(
            "'" + file.given() + "' and '" + files.get(0).given() + "' are of different projects");
      }
    }
    loads = new ScriptLoads(streams.err());
    scripts = loads.loadAll(files, streams, "loading");
  }

  /** The folder that is {@code res://}. */
  Path root() {
    return root;
  }

  Scripting scripting() {
    return loads.session(root).scripting();
  }

  /** Host classes and value types, then scripts by their names. */
  List<ClassEntry> classes() {
    ClassReader reader = new ClassReader(scripting());
    List<ClassEntry> classes = new ArrayList<>(reader.hostClasses());
    scripts.stream()
        .map(reader::script)
        .sorted(Comparator.comparing(ClassEntry::name))
        .forEach(classes::add);
    return classes;
  }

  /** What is wrong with scripts: those are left out. */
  List<String> faults() {
    return loads.faults();
  }

  @Override
  public void close() {
    loads.close();
  }
}
