package dev.selenode.tools.doc;

import dev.selenode.tools.reference.ClassEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes by name, and how they inherit. */
final class ClassIndex {
  private final List<ClassEntry> all;
  private final Map<String, ClassEntry> byName = new HashMap<>();
  private final Map<String, List<ClassEntry>> heirs = new HashMap<>();

  ClassIndex(List<ClassEntry> classes) {
    all = List.copyOf(classes);
    for (ClassEntry entry : classes) {
      entry.aliases().forEach(alias -> byName.put(alias, entry));
    }
    for (ClassEntry entry : classes) {
      byName.put(entry.name(), entry);
      if (entry.base() != null) {
        heirs.computeIfAbsent(entry.base(), base -> new ArrayList<>()).add(entry);
      }
    }
  }

  List<ClassEntry> all() {
    return all;
  }

  List<ClassEntry> ofKind(ClassEntry.Kind kind) {
    return all.stream().filter(entry -> entry.kind() == kind).toList();
  }

  /** The class of a name or alias, or null. */
  ClassEntry find(String name) {
    return byName.get(name);
  }

  /** What a class extends, the nearest first. */
  List<ClassEntry> bases(ClassEntry entry) {
    List<ClassEntry> bases = new ArrayList<>();
    ClassEntry base = base(entry);
    while (base != null && !bases.contains(base)) {
      bases.add(base);
      base = base(base);
    }
    return bases;
  }

  private ClassEntry base(ClassEntry entry) {
    return entry.base() == null ? null : byName.get(entry.base());
  }

  /** What extends a class itself. */
  List<ClassEntry> heirs(ClassEntry entry) {
    return heirs.getOrDefault(entry.name(), List.of());
  }
}
