package dev.selenode.benchmarks.game;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessApplication;
import com.badlogic.gdx.backends.headless.HeadlessApplicationConfiguration;
import com.badlogic.gdx.scenes.scene2d.Stage;
import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.Timed;
import dev.selenode.libgdx.HeadlessStage;
import dev.selenode.libgdx.game.Moonfall;
import dev.selenode.libgdx.game.Sprite;
import java.util.ArrayList;
import java.util.List;

/** Actors that fall and swing, whoever moves them. */
abstract class Rocks implements Contestant {
  /** How fast they fall, of the game's speed: so slowly that none lands while it is measured. */
  static final double SLOWLY = 1.0 / (1 << 20);

  private final List<Sprite> sprites = new ArrayList<>();
  private Stage stage;

  /** Prepares to move the sprites, which are not on the stage yet. */
  abstract void begin(Stage where, List<Sprite> rocks) throws Exception;

  /** Moves each of them once. */
  abstract void move();

  @Override
  public Timed timed(Case which) throws Exception {
    scatter(which.n());
    boolean whole = which.name().startsWith("whole");
    return n -> {
      if (whole) {
        stage.act(Moonfall.STEP);
      }
      move();
      return n;
    };
  }

  final void scatter(int count) throws Exception {
    if (Gdx.app == null) {
      HeadlessApplicationConfiguration configuration = new HeadlessApplicationConfiguration();
      configuration.updatesPerSecond = -1;
      new HeadlessApplication(new ApplicationAdapter() {}, configuration);
    }
    stage = new HeadlessStage(Moonfall.WIDTH, Moonfall.HEIGHT);
    for (int i = 0; i < count; i++) {
      Sprite sprite = new Sprite();
      sprite.setSize(28, 28);
      sprite.setPosition(i * 37 % 450, 100 + i % 500);
      sprites.add(sprite);
    }
    begin(stage, sprites);
  }

  /** Where they are. */
  final double sum() {
    return sprites.stream().mapToDouble(s -> s.getX() + 2.0 * s.getY()).sum();
  }
}
