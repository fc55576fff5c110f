package dev.selenode.tools.doc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in HTML. */
final class Html {
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  private final ClassIndex classes;

  /** From the page to the folder of all pages. */
  private final String root;

  Html(ClassIndex classes, String root) {
    this.classes = classes;
    this.root = root;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What a comment says: paragraphs, and code between backticks. */
  String prose(String doc) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : doc.split("\n\\s*\n")) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(words(paragraph.strip())).append("</p>\n");
      }
    }
    return html.toString();
  }

  private String words(String text) {
    StringBuilder html = new StringBuilder();
    Matcher code = CODE.matcher(text);
    int end = 0;
    while (code.find()) {
      html.append(escape(text.substring(end, code.start())));
      html.append("<code>").append(type(code.group(1))).append("</code>");
      end = code.end();
    }
    return html.append(escape(text.substring(end))).toString();
  }

  /** A type, whose classes are links. */
  String type(String type) {
    StringBuilder html = new StringBuilder();
    Matcher name = Pattern.compile("[\\w.]+").matcher(type);
    int end = 0;
    while (name.find()) {
      html.append(escape(type.substring(end, name.start())));
      boolean known = classes.find(name.group()) != null;
      html.append(known ? link(name.group()) : escape(name.group()));
      end = name.end();
    }
    return html.append(escape(type.substring(end))).toString();
  }

  /** A link to a class, by its name or alias. */
  String link(String name) {
    var entry = classes.find(name);
    String shown = entry.name().equals(name) ? entry.title() : name;
    return "<a href=\"" + root + Pages.html(entry) + "\">" + escape(shown) + "</a>";
  }
}
