package dev.selenode.runtime.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words and places of errors; the words are those of PUC Lua 5.2.4. */
class SyntaxErrorsTest {
  /** Escapes in the sources: {@code \} is a backslash, {@code ¶} a line end, {@code ¤} a zero. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          x = = 1                       → 1:5: unexpected symbol near '='
          x y                           → 1:3: syntax error near 'y'
          (x) = 1                       → 1:5: syntax error near '='
          f() = 1                       → 1:5: syntax error near '='
          a, b                          → 1:5: '=' expected near <eof>
          a. = 1                        → 1:4: <name> expected near '='
          a:b = 1                       → 1:5: function arguments expected near '='
          f(1                           → 1:4: ')' expected near <eof>
          f(¶1                          → 2:2: ')' expected (to close '(' at line 1) near <eof>
          x = {a b}                     → 1:8: '}' expected near 'b'
          x = {¶1 end                   → 2:3: '}' expected (to close '{' at line 1) near 'end'
          function f()¶x = 1            → 2:6: 'end' expected (to close 'function' at line 1) near <eof>
          if x                          → 1:5: 'then' expected near <eof>
          repeat¶¶x()                   → 3:4: 'until' expected (to close 'repeat' at line 1) near <eof>
          x = 1 end                     → 1:7: <eof> expected near 'end'
          return 1 2                    → 1:10: <eof> expected near '2'
          for 1                         → 1:5: <name> expected near '1'
          for i do                      → 1:7: '=' or 'in' expected near 'do'
          function f(1) end             → 1:12: <name> or '...' expected near '1'
          function f() return ... end   → 1:21: cannot use '...' outside a vararg function near '...'
          break                         → 1:6: <break> at line 1 not inside a loop
          while x do f(function() break end) end → 1:34: <break> at line 1 not inside a loop
          goto x                        → 1:7: no visible label 'x' for <goto> at line 1
          do ::x:: end¶goto x           → 2:7: no visible label 'x' for <goto> at line 2
          ::x::¶::x::                   → 2:4: label 'x' already defined on line 1
          goto x local y ::x:: f()      → 1:22: <goto x> at line 1 jumps into the scope of local 'y'
          repeat goto c local y ::c:: until y → 1:29: <goto c> at line 1 jumps into the scope of local 'y'
          x = 'abc                      → 1:5: unfinished string near <eof>
          x = 'abc¶'                    → 1:5: unfinished string near ''abc'
          x = 'a\\q'                     → 1:5: invalid escape sequence near '\\q'
          x = 'a\\u{41}'                 → 1:5: invalid escape sequence near '\\u'
          x = '\\xag'                    → 1:5: hexadecimal digit expected near '\\xag'
          x = '\\256'                    → 1:5: decimal escape too large near '\\256'
          x = [[a¶b                     → 2:2: unfinished long string near <eof>
          --[[a                         → 1:1: unfinished long comment near <eof>
          x = [=a                       → 1:5: invalid long string delimiter near '[='
          x = 3..2                      → 1:5: malformed number near '3..2'
          x = 0x                        → 1:5: malformed number near '0x'
          x = @                         → 1:5: unexpected symbol near '@'
          x = é                         → 1:5: unexpected symbol near char(233)
          x = ¤                         → 1:5: unexpected symbol
          x = 'a\\0b' 'c¤d'              → 1:12: unexpected symbol near ''c'
          #!x                           → 1:1: unexpected symbol near '#'
          """)
  void areThoseOfLua(String source, String expected) {
    assertThat(error(source.replace('¶', '\n').replace('¤', '\0'))).isEqualTo(expected);
  }

  @Test
  void nestingIsLimited() {
    assertThat(error("x = " + "(".repeat(300)))
        .isEqualTo("1:202: too many C levels (limit is 200) in main function near '('");
    assertThat(error("function f()\n" + "do ".repeat(300)))
        .isEqualTo("2:592: too many C levels (limit is 200) in function at line 1 near 'do'");
    assertThat(error("x = a" + "..a".repeat(300))).contains("too many C levels");
  }

  @Test
  void chainsAreLimited() {
    Parser.parse("x = a" + "+a".repeat(ExpressionParser.MAX_HEIGHT - 1));
    String tooLong = "x = a" + "+a".repeat(ExpressionParser.MAX_HEIGHT);
    assertThat(error(tooLong)).endsWith("function or expression too complex near <eof>");
    assertThat(error("a" + ".a".repeat(9999) + " = 1")).contains("too complex");
    assertThat(error("a" + "()".repeat(9999))).contains("too complex");
    assertThat(error("a" + ":b{}".repeat(9999))).contains("too complex");
    assertThat(error("a" + "[1]".repeat(9999) + " = 1")).contains("too complex");
  }

  @Test
  void variablesAreLimited() {
    StringBuilder locals = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      locals.append("local a").append(i).append("; ");
    }
    Parser.parse(locals.toString());
    assertThat(error(locals + "local b = 1"))
        .endsWith("too many local variables (limit is 200) in main function near '='");
    StringBuilder inner = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      inner.append("local b").append(i).append("; ");
    }
    StringBuilder uses = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      uses.append("f(a").append(i).append(", b").append(i).append("); ");
    }
    assertThat(error(locals + "function f()\n" + inner + "\nfunction g() " + uses + "end end"))
        .endsWith("too many upvalues (limit is 255) in function at line 3 near ','");
  }

  private static String error(String source) {
    SyntaxError error = catchThrowableOfType(SyntaxError.class, () -> Parser.parse(source));
    return error.line() + ":" + error.column() + ": " + error.getMessage();
  }
}
