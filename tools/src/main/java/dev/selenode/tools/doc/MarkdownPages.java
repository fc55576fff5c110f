package dev.selenode.tools.doc;

import dev.selenode.tools.reference.ClassEntry;
import dev.selenode.tools.reference.ClassEntry.Kind;
import dev.selenode.tools.reference.ClassEntry.Method;
import dev.selenode.tools.reference.ClassEntry.Property;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The class reference as Markdown. */
final class MarkdownPages {
  private final ClassIndex classes;

  MarkdownPages(ClassIndex classes) {
    this.classes = classes;
  }

  String index() {
    StringBuilder page = new StringBuilder("# Class reference\n");
    for (Kind kind : List.of(Kind.SCRIPT, Kind.HOST, Kind.SINGLETON, Kind.VALUE)) {
      List<ClassEntry> entries = classes.ofKind(kind);
      if (!entries.isEmpty()) {
        page.append("\n## ").append(ClassKinds.plural(kind)).append("\n\n");
        entries.forEach(entry -> page.append("- ").append(link(entry)).append('\n'));
      }
    }
    return page.toString();
  }

  String of(ClassEntry entry) {
    StringBuilder page = new StringBuilder("# " + entry.title() + "\n\n" + facts(entry) + "\n");
    if (!entry.doc().isEmpty()) {
      page.append('\n').append(entry.doc()).append('\n');
    }
    section(page, "Constructors", entry.constructors(), this::method, m -> "");
    section(
        page,
        "Signals",
        entry.signals(),
        s -> s.name() + Signatures.parameters(s.arguments(), false, t -> t),
        s -> s.doc());
    section(page, "Properties", entry.properties(), this::property, this::propertyDoc);
    section(page, "Methods", entry.methods(), this::method, Method::doc);
    section(
        page,
        "Operators",
        entry.operators(),
        o ->
            (o.operand() == null
                    ? ClassKinds.operator(o.event()) + entry.title()
                    : entry.title() + " " + ClassKinds.operator(o.event()) + " " + o.operand())
                + " → "
                + o.result(),
        o -> "");
    section(page, "Constants", entry.constants(), c -> c.name() + " = " + c.value(), c -> c.doc());
    return page.toString();
  }

  private String facts(ClassEntry entry) {
    String text = ClassKinds.name(entry.kind());
    text += entry.path() == null ? "" : " `" + entry.path() + "`";
    List<ClassEntry> bases = classes.bases(entry);
    if (!bases.isEmpty()) {
      text += ", extends " + bases.stream().map(this::link).collect(Collectors.joining(" → "));
    }
    List<ClassEntry> heirs = classes.heirs(entry);
    if (!heirs.isEmpty()) {
      text += ", extended by " + heirs.stream().map(this::link).collect(Collectors.joining(", "));
    }
    return text;
  }

  private String link(ClassEntry entry) {
    return "[" + entry.title() + "](" + Pages.markdown(entry) + ")";
  }

  private String method(Method m) {
    return m.name()
        + Signatures.parameters(m.parameters(), m.vararg(), t -> t)
        + Signatures.result(m, t -> t);
  }

  private String property(Property p) {
    String value = p.defaultText() == null ? "" : " = " + p.defaultText();
    return p.name() + ": " + p.type() + value;
  }

  private String propertyDoc(Property p) {
    String hint = p.hint().isEmpty() ? "" : "hint `" + p.hint() + "`";
    String exported = p.exported() ? "exported" : "";
    String more = exported + (exported.isEmpty() || hint.isEmpty() ? "" : ", ") + hint;
    String separator = p.doc().isEmpty() || more.isEmpty() ? "" : "\n";
    return p.doc() + separator + more;
  }

  private static <T> void section(
      StringBuilder page,
      String title,
      List<T> members,
      Function<T, String> signature,
      Function<T, String> doc) {
    if (members.isEmpty()) {
      return;
    }
    page.append("\n## ").append(title).append("\n\n");
    for (T member : members) {
      page.append("- `").append(signature.apply(member)).append("`\n");
      doc.apply(member).lines().forEach(l -> page.append("  ").append(l).append('\n'));
    }
  }
}
