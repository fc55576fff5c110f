package dev.selenode.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ClassNamesTest {
  private final ClassNames names = new ClassNames();

  @Test
  void aSecondScriptOfTheSameNameIsRefusedNamingBoth() {
    names.register("Player", "res://player.lua");
    assertThatThrownBy(() -> names.register("Player", "res://other.lua"))
        .hasMessage(
            "class_name 'Player' is taken: both res://player.lua and res://other.lua want it");
    assertThat(names.path("Player")).contains("res://player.lua");
  }

  @Test
  void aScriptMayBeReadAgainAndRenamed() {
    names.register("Player", "res://player.lua");
    names.register("Player", "res://player.lua");
    names.register("Hero", "res://player.lua");
    assertThat(names.all()).containsOnlyKeys("Hero");
    names.register(null, "res://player.lua");
    assertThat(names.all()).isEmpty();
  }
}
