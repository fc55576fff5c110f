package dev.selenode.libgdx.game;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.Comparator;
import java.util.List;

/** Plays the game with its keys: goes below the lowest thing that can be shot, and shoots. */
final class Autopilot {
  private final Moonfall game;
  private final Recording recording;
  private int held;
  private boolean firing;

  Autopilot(Moonfall game, Recording recording) {
    this.game = game;
    this.recording = recording;
  }

  /** Plays until the game is over. */
  void play(StateHash hash) {
    while (!game.isOver()) {
      step();
      hash.add(game);
    }
  }

  /** Plays one step. */
  void step() {
    if (!firing) {
      firing = true;
      recording.key(game, true, Keys.SPACE);
    }
    Actor player = (Actor) game.main().get("player");
    float x = player.getX() + player.getWidth() / 2;
    float aim =
        targets(game).stream()
            .min(Comparator.comparingDouble(Actor::getY))
            .map(target -> target.getX() + target.getWidth() / 2)
            .orElse(x);
    hold(Math.abs(aim - x) < 8 ? 0 : aim < x ? Keys.LEFT : Keys.RIGHT);
    game.step();
  }

  private void hold(int key) {
    if (held != key) {
      if (held != 0) {
        recording.key(game, false, held);
      }
      if (key != 0) {
        recording.key(game, true, key);
      }
      held = key;
    }
  }

  /** What can be shot, oldest first. */
  static List<Actor> targets(Moonfall game) {
    return ((List<?>) game.main().get("targets")).stream().map(Actor.class::cast).toList();
  }
}
