package dev.selenode.tools.doc;

import dev.selenode.tools.reference.ClassEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * What the search finds, as a script: a page that was opened from a folder may load scripts, but
 * not data.
 */
final class SearchIndex {
  static final String VARIABLE = "SEARCH_INDEX";

  private final List<String> entries = new ArrayList<>();

  private SearchIndex() {}

  static String of(ClassIndex classes) {
    SearchIndex index = new SearchIndex();
    classes.all().forEach(index::addClass);
    classes.all().forEach(index::addMembers);
    return "const " + VARIABLE + " = [\n" + String.join(",\n", index.entries) + "\n];\n";
  }

  private void addClass(ClassEntry entry) {
    String kind = ClassKinds.name(entry.kind());
    add(entry.title(), kind, Pages.html(entry));
    entry.aliases().forEach(alias -> add(alias, kind, Pages.html(entry)));
  }

  private void addMembers(ClassEntry entry) {
    entry.signals().forEach(s -> addMember(entry, "signal", s.name()));
    entry.properties().forEach(p -> addMember(entry, "property", p.name()));
    entry.methods().forEach(m -> addMember(entry, "method", m.name()));
    entry.constants().forEach(c -> addMember(entry, "constant", c.name()));
  }

  private void addMember(ClassEntry entry, String kind, String member) {
    add(entry.title() + "." + member, kind, Pages.html(entry) + "#" + Pages.anchor(kind, member));
  }

  private void add(String name, String what, String page) {
    entries.add("[" + quoted(name) + ", " + quoted(what) + ", " + quoted(page) + "]");
  }

  /** A text in JavaScript, safe within a page too. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
