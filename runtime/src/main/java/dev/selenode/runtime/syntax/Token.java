package dev.selenode.runtime.syntax;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The kinds of token. Names, strings, numerals and stray characters carry a value in the lexer. */
enum Token {
  AND("and"),
  BREAK("break"),
  DO("do"),
  ELSE("else"),
  ELSEIF("elseif"),
  END("end"),
  FALSE("false"),
  FOR("for"),
  FUNCTION("function"),
  GOTO("goto"),
  IF("if"),
  IN("in"),
  LOCAL("local"),
  NIL("nil"),
  NOT("not"),
  OR("or"),
  REPEAT("repeat"),
  RETURN("return"),
  THEN("then"),
  TRUE("true"),
  UNTIL("until"),
  WHILE("while"),
  CONCAT(".."),
  DOTS("..."),
  EQUAL("=="),
  GREATER_EQUAL(">="),
  LESS_EQUAL("<="),
  NOT_EQUAL("~="),
  DOUBLE_COLON("::"),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  PERCENT("%"),
  CARET("^"),
  HASH("#"),
  LESS("<"),
  GREATER(">"),
  ASSIGN("="),
  OPEN_PARENTHESIS("("),
  CLOSE_PARENTHESIS(")"),
  OPEN_BRACE("{"),
  CLOSE_BRACE("}"),
  OPEN_BRACKET("["),
  CLOSE_BRACKET("]"),
  SEMICOLON(";"),
  COLON(":"),
  COMMA(","),
  DOT("."),
  /** A character no token begins with. */
  STRAY(null),
  END_OF_SOURCE(null),
  NUMBER(null),
  NAME(null),
  STRING(null);

  private static final Map<String, Token> RESERVED =
      Arrays.stream(values())
          .filter(token -> token.compareTo(WHILE) <= 0)
          .collect(
              Collectors.toMap(token -> token.text, token -> token, (a, b) -> a, TreeMap::new));

  private static final Map<Integer, Token> SYMBOLS =
      Arrays.stream(values())
          .filter(token -> token.text != null && token.text.length() == 1)
          .collect(Collectors.toMap(token -> (int) token.text.charAt(0), token -> token));

  private final String text;

  Token(String text) {
    this.text = text;
  }

  /** The reserved word spelt like this, or null for a name. */
  static Token reserved(String word) {
    return RESERVED.get(word);
  }

  static Set<String> reservedWords() {
    return Collections.unmodifiableSet(RESERVED.keySet());
  }

  /** The token that is this one character, or null. */
  static Token symbol(int character) {
    return SYMBOLS.get(character);
  }

  /** How messages mention this kind: {@code 'end'}, {@code <name>}, {@code <eof>}. */
  String display() {
    return switch (this) {
      case END_OF_SOURCE -> "<eof>";
      case NAME -> "<name>";
      case NUMBER -> "<number>";
      case STRING -> "<string>";
      default -> "'" + text + "'";
    };
  }
}
