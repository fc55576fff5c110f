package dev.selenode.tools.doc;

import dev.selenode.tools.reference.ClassEntry;
import dev.selenode.tools.reference.ClassEntry.Kind;
import java.util.List;

/** The page that lists all classes. */
final class HtmlIndexPage {
  private HtmlIndexPage() {}

  static String of(ClassIndex classes) {
    Html html = new Html(classes, "");
    StringBuilder page = new StringBuilder("<h1>Class reference</h1>\n");
    for (Kind kind : List.of(Kind.SCRIPT, Kind.HOST, Kind.SINGLETON, Kind.VALUE)) {
      List<ClassEntry> entries = classes.ofKind(kind);
      if (!entries.isEmpty()) {
        page.append("<h2>")
            .append(ClassKinds.plural(kind))
            .append("</h2>\n<ul class=\"classes\">\n");
        for (ClassEntry entry : entries) {
          page.append("<li>").append(html.link(entry.name())).append("</li>\n");
        }
        page.append("</ul>\n");
      }
    }
    return HtmlPage.of("Class reference", "", page.toString());
  }
}
