package dev.selenode.libgdx.game;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.files.FileHandle;
import dev.selenode.libgdx.HeadlessStage;
import dev.selenode.runtime.plugin.PluginStatus;
import dev.selenode.runtime.plugin.description.PermissionRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The game with its three mods. */
class ModsTest {
  @RegisterExtension static final Libgdx LIBGDX = new Libgdx();

  private final List<String> chat = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private Moonfall game;
  private Mods mods;

  @BeforeEach
  void open() {
    HeadlessStage stage = new HeadlessStage(Moonfall.WIDTH, Moonfall.HEIGHT);
    game = new Moonfall(stage, new FileHandle("assets"), 7);
    mods =
        new Mods(
            game,
            Path.of("mods"),
            ModsTest::allButCheats,
            chat::add,
            error -> errors.add(error.headline()));
  }

  private static Collection<String> allButCheats(PermissionRequest request) {
    List<String> allowed = new ArrayList<>(request.permissions().keySet());
    allowed.remove("cheats");
    return allowed;
  }

  @AfterEach
  void close() {
    mods.dispose();
    game.dispose();
  }

  @Test
  void playTogetherInTheirBounds() {
    Autopilot autopilot = new Autopilot(game, new Recording());
    while (!game.isOver()) {
      autopilot.step();
      mods.step();
    }
    assertThat(game.error()).isEmpty();
    assertThat(chat)
        .startsWith("greedy: no cheats for me", "score-in-chat: wave 1")
        .contains("score-in-chat: wave 3", "score-in-chat: 100 points!");
    assertThat(errors)
        .containsExactly(
            "greedy: res://main.lua:6: attempt to index global 'cheats' (a nil value)",
            "greedy: res://main.lua:10: memory limit of 2 MB exceeded",
            "greedy: suspended after a limit exceeded");
    assertThat(status("greedy")).isEqualTo(PluginStatus.SUSPENDED);
    assertThat(status("score-in-chat")).isEqualTo(PluginStatus.RUNNING);
    assertThat(status("falling-faster")).isEqualTo(PluginStatus.RUNNING);
  }

  @Test
  void changeTheRulesOnlyByWhatTheGameOffers() {
    assertThat(game.main().get("enemy_speed")).isEqualTo(1.5);
    float fast = fallen(game);
    HeadlessStage stage = new HeadlessStage(Moonfall.WIDTH, Moonfall.HEIGHT);
    Moonfall plain = new Moonfall(stage, new FileHandle("assets"), 7);
    float slow = fallen(plain);
    plain.dispose();
    assertThat(fast / slow).isBetween(1.49f, 1.51f);
    assertThat(game.main().get("lives")).isEqualTo(3L);
  }

  /** How far the first enemy falls in a second. */
  private static float fallen(Moonfall game) {
    for (int i = 0; i < 60; i++) {
      game.step();
    }
    return Moonfall.HEIGHT - Autopilot.targets(game).get(0).getY();
  }

  private PluginStatus status(String id) {
    return mods.plugins().find(id).status();
  }
}
