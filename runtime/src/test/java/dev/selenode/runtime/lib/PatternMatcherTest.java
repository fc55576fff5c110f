package dev.selenode.runtime.lib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.runtime.interpreter.LimitError;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternMatcherTest {
  private final LuaState state = new LuaState();

  private PatternMatcher matcher(String subject, String pattern) {
    return new PatternMatcher(state, subject, pattern);
  }

  @ParameterizedTest
  @CsvSource({
    "hello world, o w, 4, 7",
    "hello, l+, 2, 4",
    "hello, l-, 0, 0",
    "hello, x*, 0, 0",
    "abc123, %d+, 3, 6",
    "f(a(b)c), %b(), 1, 8",
    "THE (quick), %f[%a]%a+%f[%A], 0, 3",
    "abab, (ab)%1, 0, 4",
    "aXb, a.b$, 0, 3",
    "aaaaaab, a-b, 0, 7"
  })
  void findsTheFirstMatch(String subject, String pattern, int start, int end) {
    PatternMatcher matcher = matcher(subject, pattern);
    assertThat(matcher.search(0, 0, false)).isEqualTo(start);
    assertThat(matcher.end()).isEqualTo(end);
  }

  @Test
  void givesCapturesAndPositions() {
    PatternMatcher matcher = matcher("key = value", "(%w+)%s*()=%s*(%w+)");
    assertThat(matcher.search(0, 0, false)).isZero();
    assertThat(matcher.captureCount(true)).isEqualTo(3);
    assertThat(matcher.capture(0, 0)).isEqualTo("key");
    assertThat(matcher.capture(1, 0)).isEqualTo(5.0);
    assertThat(matcher.capture(2, 0)).isEqualTo("value");
  }

  @Test
  void forgetsCapturesOfWaysThatFailed() {
    PatternMatcher matcher = matcher("aab", "(a*)(b?)c?(x?)");
    assertThat(matcher.search(0, 0, false)).isZero();
    assertThat(matcher.capture(0, 0)).isEqualTo("aa");
    assertThat(matcher.capture(1, 0)).isEqualTo("b");
  }

  @Test
  void doesNotUseTheJavaStack() {
    String subject = "x".repeat(300_000);
    assertThat(matcher(subject, "x?".repeat(300_000)).match(0, 0)).isEqualTo(300_000);
    assertThat(matcher(subject, "(.-)$").match(0, 0)).isEqualTo(300_000);
    assertThat(matcher(subject, ".-".repeat(5) + "$").match(0, 0)).isEqualTo(300_000);
  }

  @Test
  void chargesBacktrackingToTheLimits() {
    state.limits().setInstructions(1_000_000);
    state.limits().begin();
    PatternMatcher bomb = matcher("a".repeat(40), "a?".repeat(40) + "a".repeat(40) + "b");
    assertThatThrownBy(() -> bomb.match(0, 0)).isInstanceOf(LimitError.class);
    PatternMatcher quadratic = matcher("x".repeat(100_000), ".-.-b");
    assertThatThrownBy(() -> quadratic.search(0, 0, false)).isInstanceOf(LimitError.class);
    PatternMatcher balance = matcher("(".repeat(100_000), "%b()");
    assertThatThrownBy(() -> balance.search(0, 0, false)).isInstanceOf(LimitError.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ | malformed pattern (missing ']')",
        "[^] | malformed pattern (missing ']')",
        "% | malformed pattern (ends with '%')",
        "%f | missing '[' after '%f' in pattern",
        "%bx | malformed pattern (missing arguments to '%b')",
        "%1 | invalid capture index %1",
        "(%1) | invalid capture index %1",
        "x) | invalid pattern capture"
      })
  void reportsWhatIsWrongWithAPattern(String pattern, String message) {
    assertThatThrownBy(() -> matcher("x", pattern).match(0, 0))
        .isInstanceOf(LuaError.class)
        .hasMessage(message);
  }
}
