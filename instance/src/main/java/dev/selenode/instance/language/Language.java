package dev.selenode.instance.language;

import dev.selenode.runtime.syntax.Parser;
import java.util.List;
import java.util.Set;

/** Facts about the language that an editor wants to know before it has seen a script. */
public final class Language {
  /** What it is called. */
  public static final String NAME = "Lua";

  /** What the resource of a script is called. */
  public static final String TYPE = "Lua";

  /** Endings of script files, the usual one first. */
  public static final List<String> EXTENSIONS = List.of("lua");

  /** What begins a comment, and after a blank what ends it, unless that is the line's end. */
  public static final List<String> COMMENT_DELIMITERS = List.of("--", "--[[ ]]");

  /** What begins a comment that documents the member below it. */
  public static final List<String> DOC_COMMENT_DELIMITERS = List.of("---");

  /** What begins and ends a string. */
  public static final List<String> STRING_DELIMITERS = List.of("\" \"", "' '", "[[ ]]");

  /** How files are named: {@code health_bar.lua}. */
  public static final String FILE_NAME_CASING = "snake_case";

  private static final Set<String> CONTROL_FLOW =
      Set.of(
          "break", "do", "else", "elseif", "end", "for", "goto", "if", "in", "repeat", "return",
          "then", "until", "while");

  private Language() {}

  /** Words that cannot be names, sorted. */
  public static Set<String> reservedWords() {
    return Parser.reservedWords();
  }

  /** Whether a reserved word says what is executed next, which editors colour differently. */
  public static boolean isControlFlow(String word) {
    return CONTROL_FLOW.contains(word);
  }
}
