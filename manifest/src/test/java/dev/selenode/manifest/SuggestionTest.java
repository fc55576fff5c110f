package dev.selenode.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionTest {
  private static final List<String> KNOWN = List.of("Node", "Node2D", "float", "setter");

  @ParameterizedTest
  @CsvSource({"Nod,Node", "node,Node", "Noed,Node", "flaot,float", "Node2d,Node2D", "seter,setter"})
  void suggestsTheNearest(String unknown, String known) {
    assertThat(Suggestion.forName(unknown, KNOWN)).isEqualTo(" (did you mean '" + known + "'?)");
  }

  @ParameterizedTest
  @CsvSource({"Sprite", "x", "Timer", "''"})
  void suggestsNothingFarOff(String unknown) {
    assertThat(Suggestion.forName(unknown, KNOWN)).isEmpty();
  }
}
