package dev.selenode.libgdx.game;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import dev.selenode.libgdx.HeadlessStage;
import dev.selenode.runtime.compiler.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plays the game to its end, without a window. */
class MoonfallTest {
  @RegisterExtension static final Libgdx LIBGDX = new Libgdx();

  static final int SEED = 7;

  /** What each JDK and each engine must come to with the recording. */
  private static final long HASH = 0x444ad4c9b1df9898L;

  @TempDir Path folder;
  private Moonfall game;

  @AfterEach
  void close() {
    game.dispose();
  }

  private Moonfall open(Path assets, Engine engine) {
    FileHandle files = Gdx.files.absolute(assets.toAbsolutePath().toString());
    game = new Moonfall(new HeadlessStage(Moonfall.WIDTH, Moonfall.HEIGHT), files, SEED, engine);
    return game;
  }

  private static String recorded() throws IOException {
    return Files.readString(Path.of("src/test/resources/won.txt"), StandardCharsets.UTF_8);
  }

  @Test
  void isPlayedToItsEndAndRecorded() throws IOException {
    open(Path.of("assets"), Engine.chosen());
    Recording recording = new Recording();
    StateHash hash = new StateHash();
    new Autopilot(game, recording).play(hash);
    assertThat(game.error()).isEmpty();
    assertThat(game.result()).isEqualTo("won");
    assertThat(recording.write()).isEqualTo(recorded());
    assertThat(hash.value()).isEqualTo(HASH);
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameAgainInEachEngine(Engine engine) throws IOException {
    open(Path.of("assets"), engine);
    StateHash hash = new StateHash();
    Recording.read(recorded()).replay(game, hash);
    assertThat(game.result()).isEqualTo("won");
    assertThat(hash.value()).isEqualTo(HASH);
  }

  @Test
  void isLostWhenNobodyPlays() {
    open(Path.of("assets"), Engine.chosen());
    new Recording().replay(game, new StateHash());
    assertThat(game.result()).isEqualTo("lost");
    assertThat(game.main().get("lives")).isEqualTo(0L);
  }

  @Test
  void goesOnAfterAScriptErrorAndIsMendedLive() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    open(folder, Engine.chosen());
    steps(60);
    Path enemy = folder.resolve("enemy.lua");
    String good = Files.readString(enemy);
    Files.writeString(enemy, good.replace("self.speed *", "self.speeed *"));
    assertThat(game.reload("res://enemy.lua")).isTrue();
    steps(1);
    assertThat(game.error())
        .isEqualTo(
            "res://enemy.lua:32: attempt to perform arithmetic on field 'speeed' (a nil value)");
    int before = game.scripts().size();
    steps(60);
    assertThat(game.scripts().size()).isGreaterThan(before); // enemies come, though none falls

    Files.writeString(enemy, "return { extends = 'Sprite', ");
    assertThat(game.reload("res://enemy.lua")).isFalse();
    assertThat(game.error()).startsWith("res://enemy.lua:1: ");

    Files.writeString(enemy, good);
    assertThat(game.reload("res://enemy.lua")).isTrue();
    assertThat(game.error()).isEmpty();
    new Recording().replay(game, new StateHash());
    assertThat(game.error()).isEmpty();
    assertThat(game.result()).isEqualTo("lost");
  }

  private void steps(int count) {
    for (int i = 0; i < count; i++) {
      game.step();
    }
  }
}
