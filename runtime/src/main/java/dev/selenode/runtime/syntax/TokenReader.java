package dev.selenode.runtime.syntax;

/** The parser's steps over tokens, with the messages for tokens that are not there. */
abstract class TokenReader {
  final Lexer lexer;
  final Scopes scopes;

  TokenReader(Lexer lexer) {
    this.lexer = lexer;
    this.scopes = new Scopes(lexer);
  }

  final boolean at(Token wanted) {
    return lexer.token() == wanted;
  }

  /** Steps over the wanted token if it is here. */
  final boolean take(Token wanted) {
    if (!at(wanted)) {
      return false;
    }
    lexer.next();
    return true;
  }

  final void check(Token wanted) {
    if (!at(wanted)) {
      throw lexer.error(wanted.display() + " expected");
    }
  }

  final void expect(Token wanted) {
    check(wanted);
    lexer.next();
  }

  /** Steps over the token that closes what was opened on the given line. */
  final void close(Token wanted, Token opened, int line) {
    if (line != lexer.line() && !at(wanted)) {
      throw lexer.error(
          String.format(
              "%s expected (to close %s at line %d)", wanted.display(), opened.display(), line));
    }
    expect(wanted);
  }

  final String name() {
    check(Token.NAME);
    String name = (String) lexer.value();
    lexer.next();
    return name;
  }

  /** Whether a block ends here; {@code until} ends one only where the caller says so. */
  final boolean atBlockEnd(boolean until) {
    return switch (lexer.token()) {
      case ELSE, ELSEIF, END, END_OF_SOURCE -> true;
      case UNTIL -> until;
      default -> false;
    };
  }
}
