package dev.selenode.libgdx.game;

import com.badlogic.gdx.files.FileHandle;
import dev.selenode.libgdx.HeadlessStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the recording that {@link MoonfallTest} replays, after a change of the game: run it in the
 * game's folder, and put the hash it prints into the test.
 */
final class Rerecord {
  private Rerecord() {}

  public static void main(String[] args) throws IOException {
    new Libgdx().beforeAll(null);
    HeadlessStage stage = new HeadlessStage(Moonfall.WIDTH, Moonfall.HEIGHT);
    Moonfall game = new Moonfall(stage, new FileHandle("assets"), MoonfallTest.SEED);
    Recording recording = new Recording();
    StateHash hash = new StateHash();
    new Autopilot(game, recording).play(hash);
    Files.writeString(Path.of("src/test/resources/won.txt"), recording.write());
    System.out.printf("%s after %d steps, hash 0x%xL%n", game.result(), game.steps(), hash.value());
    System.exit(0);
  }
}
