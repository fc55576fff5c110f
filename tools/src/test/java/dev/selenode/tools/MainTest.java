package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void listsItsCommands() {
    Result result = Result.of();
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("Usage: selenode")
        .contains("run", "manifest", "check", "lua");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void tellsItsVersion() {
    assertThat(Result.of("--version")).isEqualTo(new Result(0, "selenode (development)\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "manifest", "check", "lua"})
  void explainsEachCommand(String command) {
    Result result = Result.of(command, "--help");
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("Usage: selenode " + command + " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lau | selenode: unknown command 'lau' (did you mean 'lua'?)",
        "xyz | selenode: unknown command 'xyz'",
        "--vresion | selenode: unknown option '--vresion' (did you mean '--version'?)",
        "run | selenode run: missing required parameter: 'FILE'",
        "manifest | selenode manifest: missing required parameter: 'PATH'",
        "check | selenode check: missing required parameter: 'PATH'",
        "lua | selenode lua: missing required parameter: 'FILE'",
        "lua --max-tim 1 x | selenode lua: unknown option '--max-tim' (did you mean '--max-time'?)",
        "run --frames x y | selenode run: invalid value for option '--frames': 'x' is not a whole number",
      })
  void tellsWhatIsWrongWithACommandLine(String line, String message) {
    Result result = Result.of((Object[]) line.split(" "));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().findFirst()).contains(message);
    assertThat(result.err()).contains("\nsee selenode").endsWith("--help\n");
  }
}
