package dev.selenode.benchmarks.game;

import com.badlogic.gdx.scenes.scene2d.Stage;
import dev.selenode.libgdx.game.Moonfall;
import dev.selenode.libgdx.game.Sprite;
import java.util.List;

/** The same behaviour written in Java. */
public final class JavaRocks extends Rocks {
  private Enemy[] enemies;

  @Override
  void begin(Stage where, List<Sprite> rocks) {
    rocks.forEach(where::addActor);
    enemies = rocks.stream().map(rock -> new Zigzag(rock, where)).toArray(Enemy[]::new);
  }

  @Override
  void move() {
    for (Enemy enemy : enemies) {
      enemy.process(Moonfall.STEP);
    }
  }

  private static class Enemy {
    final Sprite sprite;
    final Stage stage;
    double speed = 60;

    Enemy(Sprite sprite, Stage stage) {
      this.sprite = sprite;
      this.stage = stage;
    }

    void process(double delta) {
      move(delta);
      if (sprite.getY() < 16) {
        throw new IllegalStateException("landed");
      }
    }

    void move(double delta) {
      sprite.setY((float) (sprite.getY() - speed * SLOWLY * delta));
    }
  }

  private static final class Zigzag extends Enemy {
    double swing = 90;
    double side = 1;

    Zigzag(Sprite sprite, Stage stage) {
      super(sprite, stage);
    }

    @Override
    void move(double delta) {
      super.move(delta);
      double x = sprite.getX() + side * swing * delta;
      if (x < 0 || x > stage.getWidth() - sprite.getWidth()) {
        side = -side;
      } else {
        sprite.setX((float) x);
      }
    }
  }
}
