package dev.selenode.runtime.syntax;

/**
 * A place in the source: the character there, its line, and the characters of the token read so
 * far, which are what an error quotes.
 */
final class Cursor {
  /** What {@link #current} is behind the last character. */
  static final int END = -1;

  private final String source;
  private final StringBuilder read = new StringBuilder();
  private int position;
  private int line = 1;
  private int lineStart;

  Cursor(String source, int start) {
    this.source = source;
    this.position = start;
  }

  int current() {
    return position < source.length() ? source.charAt(position) : END;
  }

  boolean at(char wanted) {
    return current() == wanted;
  }

  /** Whether this character stands behind the current one. */
  boolean ahead(char wanted) {
    return position + 1 < source.length() && source.charAt(position + 1) == wanted;
  }

  boolean atNewline() {
    int here = current();
    return here == '\n' || here == '\r';
  }

  int position() {
    return position;
  }

  int line() {
    return line;
  }

  /** From 1. */
  int column() {
    return position - lineStart + 1;
  }

  String since(int start) {
    return source.substring(start, position);
  }

  void skip() {
    position++;
  }

  /** Steps over the wanted character if it is here. */
  boolean skip(char wanted) {
    if (!at(wanted)) {
      return false;
    }
    position++;
    return true;
  }

  /** Steps over a line end; {@code \r\n} and {@code \n\r} are one. */
  void skipNewline() {
    int first = current();
    position++;
    if (atNewline() && current() != first) {
      position++;
    }
    line++;
    lineStart = position;
  }

  void keep(int character) {
    read.append((char) character);
  }

  void keepAndSkip() {
    keep(current());
    position++;
  }

  /** Keeps everything from {@code start} to here. */
  void keepSince(int start) {
    read.append(source, start, position);
  }

  void forget() {
    read.setLength(0);
  }

  /** What was kept since the last {@link #forget}. */
  StringBuilder kept() {
    return read;
  }
}
