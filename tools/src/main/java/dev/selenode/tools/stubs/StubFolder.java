package dev.selenode.tools.stubs;

import dev.selenode.instance.language.Builtins;
import dev.selenode.tools.reference.ClassEntry;
import dev.selenode.tools.reference.ClassEntry.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of annotations for a set of classes. */
public final class StubFolder {
  private static final String BUILTINS = "builtins.lua";
  private static final String GLOBALS = "globals.lua";

  private StubFolder() {}

  /**
   * The files, by their names with slashes.
   *
   * @param classes host classes and scripts
   * @param globals functions and constants that are not described elsewhere
   */
  public static Map<String, String> files(List<ClassEntry> classes, Globals globals) {
    Set<String> declared = new HashSet<>();
    for (ClassEntry entry : classes) {
      declared.add(entry.name());
      declared.addAll(entry.aliases());
    }
    AnnotatedTypes types = new AnnotatedTypes(declared);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(BUILTINS, Builtins.source());
    files.put(GLOBALS, globals.text(types));
    for (ClassEntry entry : classes) {
      String folder = entry.kind() == Kind.SCRIPT ? "scripts/" : "classes/";
      files.put(folder + entry.name() + ".lua", ClassStub.of(entry, types));
    }
    return files;
  }
}
