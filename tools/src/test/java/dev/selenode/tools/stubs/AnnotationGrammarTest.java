package dev.selenode.tools.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar itself: what it must refuse. */
class AnnotationGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "---@clas A; unknown tag @clas",
        "---@class A : B; unknown type B",
        "---@class A^---@field x Foo; unknown type Foo",
        "---@class A^---@field x fun(a: number; unbalanced or unnamed arguments at ''",
        "---@class A^---@field x fun(number); unbalanced or unnamed arguments at 'number)'",
        "---@class A^---@class A; declares A twice",
        "---@param y number^function f(x) end; has no parameter y",
        "---@param y number^local f; parameters above something that is no function",
        "---@operator plus(number): number; operator 'plus(number): number'",
        "---@overload number; overload wants a function type, got number",
        "function f( end; is not Lua, line 2: <name> or '...' expected near 'end'",
        "---@alias A table<string; unexpected '<string'",
      })
  void refuses(String lines, String fault) {
    String text = "---@meta\n" + lines.replace('^', '\n') + "\n";
    assertThat(AnnotationGrammar.check(Map.of("a.lua", text))).anyMatch(f -> f.endsWith(fault));
  }
}
