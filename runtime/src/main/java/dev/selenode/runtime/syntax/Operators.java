package dev.selenode.runtime.syntax;

import dev.selenode.runtime.syntax.Expr.BinaryOperator;
import dev.selenode.runtime.syntax.Expr.UnaryOperator;

/** How strongly operators bind. */
final class Operators {
  /** What stands behind a unary operator binds at least as strongly as this. */
  static final int UNARY_PRIORITY = 8;

  private Operators() {}

  /** How strongly a binary operator holds what is left of it; 0 if the token is none. */
  static int leftPriority(Token token) {
    return switch (token) {
      case OR -> 1;
      case AND -> 2;
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> 3;
      case CONCAT -> 5;
      case PLUS, MINUS -> 6;
      case STAR, SLASH, PERCENT -> 7;
      case CARET -> 10;
      default -> 0;
    };
  }

  /** The same for its right side, weaker where the operator groups to the right. */
  static int rightPriority(Token token) {
    return token == Token.CONCAT || token == Token.CARET
        ? leftPriority(token) - 1
        : leftPriority(token);
  }

  static UnaryOperator unary(Token token) {
    return switch (token) {
      case NOT -> UnaryOperator.NOT;
      case MINUS -> UnaryOperator.NEGATE;
      case HASH -> UnaryOperator.LENGTH;
      default -> null;
    };
  }

  /** The arithmetic or comparison operator, or null for the others. */
  static BinaryOperator binary(Token token) {
    return switch (token) {
      case PLUS -> BinaryOperator.ADD;
      case MINUS -> BinaryOperator.SUBTRACT;
      case STAR -> BinaryOperator.MULTIPLY;
      case SLASH -> BinaryOperator.DIVIDE;
      case PERCENT -> BinaryOperator.MODULO;
      case CARET -> BinaryOperator.POWER;
      case EQUAL -> BinaryOperator.EQUAL;
      case NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
      case LESS -> BinaryOperator.LESS;
      case LESS_EQUAL -> BinaryOperator.LESS_EQUAL;
      case GREATER -> BinaryOperator.GREATER;
      case GREATER_EQUAL -> BinaryOperator.GREATER_EQUAL;
      default -> null;
    };
  }

  /** Whether PUC reports the operator's own line; a comparison's is that of its last token. */
  static boolean arithmetic(BinaryOperator operator) {
    return operator.compareTo(BinaryOperator.POWER) <= 0;
  }
}
