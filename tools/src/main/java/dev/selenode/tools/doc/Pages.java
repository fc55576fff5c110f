package dev.selenode.tools.doc;

import dev.selenode.tools.reference.ClassEntry;

/** Where pages are, as seen from the folder of all. */
final class Pages {
  private Pages() {}

  static String html(ClassEntry entry) {
    return "classes/" + entry.name() + ".html";
  }

  static String markdown(ClassEntry entry) {
    return entry.name() + ".md";
  }

  /** Where a member is on its class's page. */
  static String anchor(String kind, String member) {
    return kind + "-" + member.replaceAll("[^\\w.-]", "_");
  }
}
