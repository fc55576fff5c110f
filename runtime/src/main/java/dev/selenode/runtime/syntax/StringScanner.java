package dev.selenode.runtime.syntax;

import java.util.function.BiFunction;

/** Reads quoted and long strings, and the long comments that are written like them. */
final class StringScanner {
  private final Cursor cursor;
  private final BiFunction<String, Token, SyntaxError> errors;

  /** {@code errors} makes the error that quotes a token of that kind. */
  StringScanner(Cursor cursor, BiFunction<String, Token, SyntaxError> errors) {
    this.cursor = cursor;
    this.errors = errors;
  }

  /** Reads a string from its opening quote to behind its closing one. */
  String quoted() {
    int quote = cursor.current();
    cursor.keepAndSkip();
    while (cursor.current() != quote) {
      if (cursor.current() == Cursor.END) {
        throw errors.apply("unfinished string", Token.END_OF_SOURCE);
      } else if (cursor.atNewline()) {
        throw errors.apply("unfinished string", Token.STRING);
      } else if (cursor.skip('\\')) {
        escape();
      } else {
        cursor.keepAndSkip();
      }
    }
    cursor.keepAndSkip();
    return cursor.kept().substring(1, cursor.kept().length() - 1);
  }

  private void escape() {
    int c = cursor.current();
    switch (c) {
      case 'a' -> simple(7);
      case 'b' -> simple('\b');
      case 'f' -> simple('\f');
      case 'n' -> simple('\n');
      case 'r' -> simple('\r');
      case 't' -> simple('\t');
      case 'v' -> simple(11);
      case '\\', '"', '\'' -> simple(c);
      case 'x' -> hexadecimal();
      case 'z' -> skipSpaces();
      case '\n', '\r' -> {
        cursor.skipNewline();
        cursor.keep('\n');
      }
      case Cursor.END -> {
        // the loop around finds the end and says so
      }
      default -> decimal();
    }
  }

  private void simple(int value) {
    cursor.skip();
    cursor.keep(value);
  }

  private void hexadecimal() {
    int start = cursor.position();
    int value = 0;
    cursor.skip();
    for (int i = 0; i < 2; i++) {
      if (!Characters.isHexDigit(cursor.current())) {
        skipUnlessEnd();
        throw badEscape(start, "hexadecimal digit expected");
      }
      value = value * 16 + Character.digit(cursor.current(), 16);
      cursor.skip();
    }
    cursor.keep(value);
  }

  private void decimal() {
    int start = cursor.position();
    int value = 0;
    for (int i = 0; i < 3 && Characters.isDigit(cursor.current()); i++) {
      value = value * 10 + cursor.current() - '0';
      cursor.skip();
    }
    if (cursor.position() == start) {
      skipUnlessEnd();
      throw badEscape(start, "invalid escape sequence");
    }
    if (value > 255) {
      throw badEscape(start, "decimal escape too large");
    }
    cursor.keep(value);
  }

  private void skipUnlessEnd() {
    if (cursor.current() != Cursor.END) {
      cursor.skip();
    }
  }

  private void skipSpaces() {
    cursor.skip();
    while (Characters.isSpace(cursor.current())) {
      if (cursor.atNewline()) {
        cursor.skipNewline();
      } else {
        cursor.skip();
      }
    }
  }

  /** The error that quotes only the escape, from {@code start}, which is behind the backslash. */
  private SyntaxError badEscape(int start, String message) {
    cursor.forget();
    cursor.keep('\\');
    cursor.keepSince(start);
    return errors.apply(message, Token.STRING);
  }

  /**
   * Steps over a bracket and the equals signs behind it. Answers their number if the same bracket
   * follows; else its complement, so that -1 is a lone bracket.
   */
  int bracket() {
    int bracket = cursor.current();
    cursor.keepAndSkip();
    int level = 0;
    while (cursor.at('=')) {
      cursor.keepAndSkip();
      level++;
    }
    return cursor.current() == bracket ? level : ~level;
  }

  /** Reads a long string whose opening {@link #bracket} of this level has just been read. */
  String longString(int level) {
    readLong(level, true);
    int margin = level + 2;
    return cursor.kept().substring(margin, cursor.kept().length() - margin);
  }

  /** The same for a comment, of which nothing is kept. */
  void longComment(int level) {
    readLong(level, false);
    cursor.forget();
  }

  private void readLong(int level, boolean keep) {
    cursor.keepAndSkip();
    if (cursor.atNewline()) {
      cursor.skipNewline();
    }
    while (true) {
      if (cursor.current() == Cursor.END) {
        throw errors.apply(
            keep ? "unfinished long string" : "unfinished long comment", Token.END_OF_SOURCE);
      } else if (cursor.at(']')) {
        if (bracket() == level) {
          cursor.keepAndSkip();
          return;
        }
      } else if (cursor.atNewline()) {
        cursor.skipNewline();
        cursor.keep('\n');
      } else {
        cursor.keepAndSkip();
      }
      if (!keep) {
        cursor.forget();
      }
    }
  }
}
