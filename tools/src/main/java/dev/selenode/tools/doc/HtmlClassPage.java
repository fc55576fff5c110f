package dev.selenode.tools.doc;

import dev.selenode.tools.reference.ClassEntry;
import dev.selenode.tools.reference.ClassEntry.Constant;
import dev.selenode.tools.reference.ClassEntry.Kind;
import dev.selenode.tools.reference.ClassEntry.Method;
import dev.selenode.tools.reference.ClassEntry.Operator;
import dev.selenode.tools.reference.ClassEntry.Parameter;
import dev.selenode.tools.reference.ClassEntry.Property;
import dev.selenode.tools.reference.ClassEntry.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The page of one class. */
final class HtmlClassPage {
  private static final String ROOT = "../";

  private final ClassIndex classes;
  private final ClassEntry entry;
  private final Html html;
  private final StringBuilder page = new StringBuilder();

  private HtmlClassPage(ClassIndex classes, ClassEntry entry) {
    this.classes = classes;
    this.entry = entry;
    this.html = new Html(classes, ROOT);
  }

  static String of(ClassIndex classes, ClassEntry entry) {
    HtmlClassPage page = new HtmlClassPage(classes, entry);
    page.write();
    return HtmlPage.of(entry.title(), ROOT, page.page.toString());
  }

  private void write() {
    line("<h1>" + Html.escape(entry.title()) + "</h1>");
    facts();
    page.append(html.prose(entry.doc()));
    section("Constructors", entry.constructors(), this::constructor);
    section("Signals", entry.signals(), this::signal);
    section("Properties", entry.properties(), this::property);
    section("Methods", entry.methods(), this::method);
    section("Operators", entry.operators(), this::operator);
    section("Constants", entry.constants(), this::constant);
    inherited();
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private void facts() {
    List<String> facts = new ArrayList<>();
    facts.add(ClassKinds.name(entry.kind()));
    if (entry.path() != null) {
      facts.add("<code>" + Html.escape(entry.path()) + "</code>");
    }
    List<ClassEntry> bases = classes.bases(entry);
    if (!bases.isEmpty()) {
      facts.add("extends " + bases.stream().map(this::link).collect(Collectors.joining(" → ")));
    }
    if (!classes.heirs(entry).isEmpty()) {
      facts.add("extended by " + links(classes.heirs(entry)));
    }
    if (!entry.aliases().isEmpty()) {
      facts.add("also " + Html.escape(String.join(", ", entry.aliases())));
    }
    line(
        facts.stream()
            .map(fact -> "<span>" + fact + "</span>")
            .collect(Collectors.joining("\n", "<p class=\"facts\">", "</p>")));
  }

  private String link(ClassEntry other) {
    return html.link(other.name());
  }

  private String links(List<ClassEntry> others) {
    return others.stream().map(this::link).collect(Collectors.joining(", "));
  }

  private <T> void section(String title, List<T> members, Consumer<T> writer) {
    if (!members.isEmpty()) {
      line("<h2>" + title + "</h2>");
      members.forEach(writer);
    }
  }

  private void member(String kind, String name, String signature, int line, String rest) {
    String place = line > 0 ? "<span class=\"tag\">line " + line + "</span>" : "";
    line("<div class=\"member\" id=\"" + Pages.anchor(kind, name) + "\">");
    line("<div class=\"signature\">" + signature + place + "</div>");
    page.append(rest);
    line("</div>");
  }

  private static String name(String name) {
    return "<span class=\"name\">" + Html.escape(name) + "</span>";
  }

  private String quiet(String text) {
    return "<span class=\"type\">" + text + "</span>";
  }

  private static String tag(String text) {
    return "<span class=\"tag\">" + Html.escape(text) + "</span>";
  }

  // --- members -------------------------------------------------------------------------------

  private void constructor(Method m) {
    line("<div class=\"member\"><div class=\"signature\">" + callable(m) + "</div></div>");
  }

  private String callable(Method m) {
    String parameters = Signatures.parameters(m.parameters(), m.vararg(), html::type);
    return name(m.name()) + parameters + quiet(Signatures.result(m, html::type));
  }

  private void signal(Signal s) {
    String parameters = Signatures.parameters(s.arguments(), false, html::type);
    String rest = html.prose(s.doc()) + parameterDocs(s.arguments());
    member("signal", s.name(), name(s.name()) + parameters, s.line(), rest);
  }

  private void property(Property p) {
    String signature = name(p.name()) + quiet(": " + html.type(p.type()));
    if (p.defaultText() != null) {
      signature += "<span class=\"default\"> = " + Html.escape(p.defaultText()) + "</span>";
    }
    signature += p.exported() ? tag("exported") : "";
    signature += p.readOnly() ? tag("read-only") : "";
    String hint =
        p.hint().isEmpty()
            ? ""
            : "<p class=\"where\">hint <code>" + Html.escape(p.hint()) + "</code></p>\n";
    member("property", p.name(), signature, p.line(), html.prose(p.doc()) + hint);
  }

  private void method(Method m) {
    String signature = callable(m) + (m.isStatic() ? tag("static") : "");
    String rest = html.prose(m.doc()) + parameterDocs(m.parameters());
    member("method", m.name(), signature, m.line(), rest);
  }

  private String parameterDocs(List<Parameter> parameters) {
    return parameters.stream()
        .filter(p -> !p.doc().isEmpty())
        .map(
            p ->
                "<p><code>" + Html.escape(p.name()) + "</code>: " + Html.escape(p.doc()) + "</p>\n")
        .collect(Collectors.joining());
  }

  private void operator(Operator o) {
    String left = Html.escape(entry.title());
    String symbol = Html.escape(ClassKinds.operator(o.event()));
    String text =
        o.operand() == null ? symbol + left : left + " " + symbol + " " + html.type(o.operand());
    line(
        "<div class=\"member\"><div class=\"signature\">"
            + text
            + quiet(" → " + html.type(o.result()))
            + "</div></div>");
  }

  private void constant(Constant c) {
    String value = c.value().isEmpty() ? "" : " = " + Html.escape(c.value());
    member("constant", c.name(), name(c.name()) + quiet(value), 0, html.prose(c.doc()));
  }

  private void inherited() {
    for (ClassEntry base : classes.bases(entry)) {
      List<String> members = new ArrayList<>();
      base.signals().forEach(s -> members.add(link(base, "signal", s.name())));
      base.properties().forEach(p -> members.add(link(base, "property", p.name())));
      base.methods().forEach(m -> members.add(link(base, "method", m.name())));
      if (!members.isEmpty()) {
        line("<h2>From " + link(base) + "</h2>");
        line("<p class=\"inherited\">" + String.join(", ", members) + "</p>");
      }
    }
    if (entry.kind() == Kind.SCRIPT && classes.bases(entry).isEmpty()) {
      line("<p class=\"inherited\">extends " + Html.escape(String.valueOf(entry.base())) + "</p>");
    }
  }

  private static String link(ClassEntry base, String kind, String member) {
    String page = ROOT + Pages.html(base) + "#" + Pages.anchor(kind, member);
    return "<a href=\"" + page + "\">" + Html.escape(member) + "</a>";
  }
}
