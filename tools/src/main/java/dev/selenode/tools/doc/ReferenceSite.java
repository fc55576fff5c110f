package dev.selenode.tools.doc;

import dev.selenode.tools.reference.ClassEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** The files of a class reference. */
public final class ReferenceSite {
  private ReferenceSite() {}

  /**
   * Makes the files, one after the other.
   *
   * @param sink gets each name, with slashes, and its text
   */
  public static void write(List<ClassEntry> classes, BiConsumer<String, String> sink) {
    ClassIndex index = new ClassIndex(classes);
    MarkdownPages markdown = new MarkdownPages(index);
    for (String resource : List.of("style.css", "search.js")) {
      sink.accept(resource, resource(resource));
    }
    sink.accept("index.html", HtmlIndexPage.of(index));
    sink.accept("search-index.js", SearchIndex.of(index));
    sink.accept("markdown/README.md", markdown.index());
    for (ClassEntry entry : classes) {
      sink.accept(Pages.html(entry), HtmlClassPage.of(index, entry));
      sink.accept("markdown/" + Pages.markdown(entry), markdown.of(entry));
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReferenceSite.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
