package dev.selenode.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("add_child", "remove_child", "speed", "Node", "Node2D", "x");

  @ParameterizedTest
  @CsvSource({
    "speeed, speed",
    "spede, speed",
    "addChild, add_child",
    "node, Node",
    "Nod2D, Node2D",
    "remov_child, remove_child",
    "z, x",
    "velocity,",
    "add,",
    "xylophone,"
  })
  void isTheNearestNameOrNone(String wanted, String expected) {
    assertThat(Suggestion.closest(wanted, KNOWN)).isEqualTo(expected);
  }
}
