package dev.selenode.runtime.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the source into tokens, one ahead of the parser and two where it must peek. Positions are
 * kept as PUC Lua keeps them, peculiarities included, because its messages show them: {@link #line}
 * is the line the scanner has reached, so that of the token peeked at, if there is one.
 */
final class Lexer {
  private final Cursor cursor;
  private final StringScanner strings;
  private final List<Comment> comments;
  private final Map<String, String> names = new HashMap<>();

  private Token token = Token.END_OF_SOURCE;
  private Object value;
  private int tokenLine = 1;
  private int tokenColumn = 1;
  private int lastLine = 1;

  private Object scannedValue;
  private int scannedLine = 1;
  private int scannedColumn = 1;
  private Token peeked;

  /** {@code comments} collects the comments, and may be null. */
  Lexer(String source, int start, List<Comment> comments) {
    this.cursor = new Cursor(source, start);
    this.strings = new StringScanner(cursor, this::scanError);
    this.comments = comments;
  }

  /** The token the parser looks at. */
  Token token() {
    return token;
  }

  /** The name, string or number of the token; the Integer code of a stray character. */
  Object value() {
    return value;
  }

  /** The line the scanner has reached. */
  int line() {
    return cursor.line();
  }

  /** The line of the token before this one. */
  int lastLine() {
    return lastLine;
  }

  void next() {
    lastLine = line();
    if (peeked == null) {
      token = scan();
    } else {
      token = peeked;
      peeked = null;
    }
    value = scannedValue;
    tokenLine = scannedLine;
    tokenColumn = scannedColumn;
  }

  /** The token behind the current one. */
  Token peek() {
    if (peeked == null) {
      peeked = scan();
    }
    return peeked;
  }

  /** An error at, and quoting, the current token. */
  SyntaxError error(String message) {
    return located(message + near(token, value), tokenLine, tokenColumn);
  }

  /** An error at the current token that does not quote it. */
  SyntaxError plainError(String message) {
    return located(message, tokenLine, tokenColumn);
  }

  private SyntaxError scanError(String message, Token kind) {
    return located(message + near(kind, null), scannedLine, scannedColumn);
  }

  private SyntaxError located(String message, int startLine, int startColumn) {
    boolean sameLine = startLine == line();
    return new SyntaxError(message, line(), sameLine ? startColumn : cursor.column());
  }

  /** PUC quotes its buffer, in which a zero ends the text; a stray zero is not mentioned at all. */
  private String near(Token kind, Object code) {
    return switch (kind) {
      case NAME, STRING, NUMBER -> " near '" + upToZero(cursor.kept()) + "'";
      case STRAY -> nearStray((Integer) code);
      default -> " near " + kind.display();
    };
  }

  private static String upToZero(StringBuilder text) {
    int zero = text.indexOf("\0");
    return text.substring(0, zero < 0 ? text.length() : zero);
  }

  private static String nearStray(int character) {
    if (character == 0) {
      return "";
    }
    return Characters.isPrintable(character)
        ? " near '" + (char) character + "'"
        : " near char(" + character + ")";
  }

  private Token scan() {
    cursor.forget();
    skipBlanks();
    scannedLine = cursor.line();
    scannedColumn = cursor.column();
    scannedValue = null;
    int c = cursor.current();
    if (Characters.isNameStart(c)) {
      return word();
    } else if (Characters.isDigit(c)) {
      return numeral();
    } else if (c == '"' || c == '\'') {
      scannedValue = strings.quoted();
      return Token.STRING;
    } else if (c == '[') {
      return openBracket();
    } else if (c == '.') {
      return dots();
    }
    return c == Cursor.END ? Token.END_OF_SOURCE : symbol(c);
  }

  private void skipBlanks() {
    while (true) {
      int c = cursor.current();
      if (c == '\n' || c == '\r') {
        cursor.skipNewline();
      } else if (Characters.isSpace(c)) {
        cursor.skip();
      } else if (c != '-' || !comment()) {
        return;
      }
    }
  }

  /** Steps over a comment if one begins at this dash. */
  private boolean comment() {
    if (!cursor.ahead('-')) {
      return false;
    }
    int start = cursor.position();
    scannedLine = cursor.line();
    scannedColumn = cursor.column();
    cursor.skip();
    cursor.skip();
    int level = cursor.at('[') ? strings.bracket() : -1;
    cursor.forget();
    if (level >= 0) {
      strings.longComment(level);
    } else {
      while (!cursor.atNewline() && cursor.current() != Cursor.END) {
        cursor.skip();
      }
    }
    if (comments != null) {
      comments.add(new Comment(scannedLine, cursor.since(start)));
    }
    return true;
  }

  private Token word() {
    int start = cursor.position();
    while (Characters.isNamePart(cursor.current())) {
      cursor.skip();
    }
    cursor.keepSince(start);
    String word = cursor.since(start);
    Token reserved = Token.reserved(word);
    if (reserved != null) {
      return reserved;
    }
    String known = names.putIfAbsent(word, word);
    scannedValue = known == null ? word : known;
    return Token.NAME;
  }

  /** Takes whatever looks like a numeral, then asks if it is one: {@code 3..2} is an error. */
  private Token numeral() {
    int start = cursor.position();
    boolean hex = cursor.skip('0') && (cursor.skip('x') || cursor.skip('X'));
    while (true) {
      if (hex ? cursor.skip('p') || cursor.skip('P') : cursor.skip('e') || cursor.skip('E')) {
        if (!cursor.skip('+')) {
          cursor.skip('-');
        }
      }
      if (!Characters.isHexDigit(cursor.current()) && !cursor.at('.')) {
        break;
      }
      cursor.skip();
    }
    cursor.keepSince(start);
    scannedValue = Numerals.parse(cursor.kept().toString());
    if (scannedValue == null) {
      throw scanError("malformed number", Token.NUMBER);
    }
    return Token.NUMBER;
  }

  private Token openBracket() {
    int level = strings.bracket();
    if (level >= 0) {
      scannedValue = strings.longString(level);
      return Token.STRING;
    } else if (level == -1) {
      return Token.OPEN_BRACKET;
    }
    throw scanError("invalid long string delimiter", Token.STRING);
  }

  private Token dots() {
    cursor.keepAndSkip();
    if (cursor.at('.')) {
      cursor.keepAndSkip();
      if (!cursor.at('.')) {
        return Token.CONCAT;
      }
      cursor.keepAndSkip();
      return Token.DOTS;
    }
    return Characters.isDigit(cursor.current()) ? numeral() : Token.DOT;
  }

  private Token symbol(int c) {
    cursor.skip();
    return switch (c) {
      case '=' -> cursor.skip('=') ? Token.EQUAL : Token.ASSIGN;
      case '<' -> cursor.skip('=') ? Token.LESS_EQUAL : Token.LESS;
      case '>' -> cursor.skip('=') ? Token.GREATER_EQUAL : Token.GREATER;
      case ':' -> cursor.skip(':') ? Token.DOUBLE_COLON : Token.COLON;
      case '~' -> cursor.skip('=') ? Token.NOT_EQUAL : stray(c);
      default -> {
        Token known = Token.symbol(c);
        yield known == null ? stray(c) : known;
      }
    };
  }

  private Token stray(int c) {
    scannedValue = c;
    return Token.STRAY;
  }
}
