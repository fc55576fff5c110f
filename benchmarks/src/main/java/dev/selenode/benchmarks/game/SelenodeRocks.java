package dev.selenode.benchmarks.game;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import dev.selenode.benchmarks.work.TemporaryFolder;
import dev.selenode.instance.Script;
import dev.selenode.libgdx.game.Moonfall;
import dev.selenode.libgdx.game.Sprite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The game itself, with its own script for enemies that swing, which extends that for all. */
public final class SelenodeRocks extends Rocks {
  private static final List<String> SCRIPTS =
      List.of("main", "player", "bullet", "enemy", "zigzag", "diver", "spawner", "score", "hud");

  private Moonfall game;

  @Override
  void begin(Stage where, List<Sprite> rocks) throws IOException {
    game = new Moonfall(where, new FileHandle(assets().toFile()), 1);
    game.main().set("enemy_speed", SLOWLY);
    Script zigzag = game.scripting().load("res://zigzag.lua");
    Group group = (Group) game.main().owner();
    for (Sprite rock : rocks) {
      game.scripting().attach(zigzag, rock, group);
      group.addActor(rock);
    }
  }

  private static Path assets() throws IOException {
    Path folder = TemporaryFolder.make();
    for (String name : SCRIPTS) {
      String file = name + ".lua";
      try (InputStream in = Moonfall.class.getResourceAsStream("/moonfall/" + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
    return folder;
  }

  @Override
  void move() {
    game.scripts().act(Moonfall.STEP);
  }
}
