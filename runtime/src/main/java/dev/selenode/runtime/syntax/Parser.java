package dev.selenode.runtime.syntax;

import java.util.List;
import java.util.Set;

/**
 * Turns Lua 5.2 source into a tree. The source is a string of bytes, one char (0–255) each. What is
 * refused, and with which words, is what PUC Lua 5.2 refuses, with its words.
 */
public final class Parser {
  /** The variable that globals are fields of. */
  public static final String ENVIRONMENT = "_ENV";

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private Parser() {}

  /** The words that cannot be names, sorted. */
  public static Set<String> reservedWords() {
    return Token.reservedWords();
  }

  /**
   * Parses a chunk as {@code load} does.
   *
   * @return the chunk's body; its {@link FunctionBody#outer} declares {@code _ENV}
   * @throws SyntaxError and nothing else, whatever the source
   */
  public static FunctionBody parse(String source) {
    return parse(source, false, null);
  }

  /**
   * Parses a chunk.
   *
   * @param file whether to pass over a byte order mark and a first line that begins with {@code #},
   *     as is done for files
   * @param comments is added the comments, in their order; may be null
   */
  public static FunctionBody parse(String source, boolean file, List<Comment> comments) {
    Lexer lexer = new Lexer(source, file ? start(source) : 0, comments);
    try {
      return new StatementParser(lexer).chunk();
    } catch (StackOverflowError e) {
      // The caller left less room than the levels allowed need; nothing outlives a failed parse.
      throw lexer.plainError("C stack overflow");
    }
  }

  /** Where the source begins behind a mark and a {@code #} line; its line end stays, to count. */
  private static int start(String source) {
    int start = source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    if (!source.startsWith("#", start)) {
      return start;
    }
    int lineEnd = source.indexOf('\n', start);
    return lineEnd < 0 ? source.length() : lineEnd;
  }
}
