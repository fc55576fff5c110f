package dev.selenode.tools.repl;

import dev.selenode.runtime.syntax.Parser;
import dev.selenode.runtime.syntax.SyntaxError;
import dev.selenode.runtime.value.Text;

/** Tells what somebody has typed. Touches no state, so any thread may ask. */
final class Inputs {
  private static final String END = "<eof>";

  private Inputs() {}

  /** Whether it is for the prompt itself: {@code :tree}. */
  static boolean isCommand(String input) {
    return input.startsWith(":");
  }

  /** Whether more lines have to come before it can be run. */
  static boolean isIncomplete(String input) {
    if (isCommand(input) || input.isBlank()) {
      return false;
    }
    String asExpression = fault(expression(input));
    if (asExpression == null) {
      return false;
    }
    String asStatement = isExplicit(input) ? asExpression : fault(Text.toLua(input));
    return asStatement != null && (endsTooSoon(asExpression) || endsTooSoon(asStatement));
  }

  private static boolean endsTooSoon(String fault) {
    return fault.contains(END) && !fault.startsWith("unfinished string");
  }

  /** Whether a single nil is worth showing: of a call it most often says nothing. */
  static boolean wantsNil(String input) {
    return isExplicit(input) || !input.stripTrailing().endsWith(")");
  }

  /** The chunk to run, as Lua has it: of an expression, one that returns its values. */
  static String chunk(String input) {
    String expression = expression(input);
    return isExplicit(input) || fault(expression) == null ? expression : Text.toLua(input);
  }

  /** {@code =value}, as Lua's own prompt has it. */
  private static boolean isExplicit(String input) {
    return input.startsWith("=");
  }

  private static String expression(String input) {
    return "return " + Text.toLua(isExplicit(input) ? input.substring(1) : input);
  }

  private static String fault(String source) {
    try {
      Parser.parse(source);
      return null;
    } catch (SyntaxError e) {
      return e.getMessage();
    } catch (StackOverflowError e) {
      return "chunk has too many syntax levels";
    }
  }
}
