package dev.selenode.instance.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The description of what every script has, beside Lua's own libraries: Lua source with annotations
 * for language servers.
 */
public final class Builtins {
  private static final String RESOURCE = "builtins.lua";
  private static final Pattern FUNCTION =
      Pattern.compile("^function (?:(\\w+)([.:]))?(\\w+)\\(", Pattern.MULTILINE);

  /**
   * A described function.
   *
   * @param table the table or class that has it, or null for a global
   * @param isMethod whether it is called with a colon
   */
  public record Described(
      String table, boolean isMethod, FunctionPlace place, String doc, List<String> annotations) {}

  private static final String SOURCE = read();
  private static final List<Described> FUNCTIONS = functions(SOURCE);

  private Builtins() {}

  /** The source, which says {@code ---@meta} on its first line. */
  public static String source() {
    return SOURCE;
  }

  /** All functions it describes, in order. */
  public static List<Described> functions() {
    return FUNCTIONS;
  }

  /** The methods of a class that it describes, in order. */
  public static List<Described> methods(String className) {
    return FUNCTIONS.stream().filter(f -> f.isMethod() && className.equals(f.table())).toList();
  }

  private static List<Described> functions(String source) {
    Outline outline = Outline.of(source);
    Matcher m = FUNCTION.matcher(source);
    return outline.functions().stream()
        .map(
            place -> {
              if (!m.find()) {
                throw new IllegalStateException(
                    RESOURCE + ":" + place.line() + ": unexpected form");
              }
              return new Described(
                  m.group(1),
                  ":".equals(m.group(2)),
                  place,
                  outline.comments().above(place.line()),
                  outline.comments().annotations(place.line()));
            })
        .toList();
  }

  private static String read() {
    try (InputStream in = Builtins.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
