package dev.selenode.libgdx.game;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The keys of a game: what was pressed and released, and before which step. */
public final class Recording {
  private final List<Entry> entries = new ArrayList<>();

  /** One key, pressed or released before a step. */
  public record Entry(long step, boolean down, int key) {
    private void to(Stage stage) {
      if (down) {
        stage.keyDown(key);
      } else {
        stage.keyUp(key);
      }
    }

    private String line() {
      return step + (down ? " down " : " up ") + Keys.toString(key);
    }
  }

  /** A recording of nothing. */
  public Recording() {}

  /** Presses or releases a key in a game, and keeps it. */
  public void key(Moonfall game, boolean down, int key) {
    Entry entry = new Entry(game.steps(), down, key);
    entries.add(entry);
    entry.to(game.stage());
  }

  /** Plays the whole game again, until it is over. */
  public void replay(Moonfall game, StateHash hash) {
    Iterator<Entry> left = entries.iterator();
    Entry next = left.hasNext() ? left.next() : null;
    while (!game.isOver()) {
      next = step(game, next, left);
      hash.add(game);
    }
  }

  /** Plays it again up to a step. */
  public void replay(Moonfall game, long until) {
    Iterator<Entry> left = entries.iterator();
    Entry next = left.hasNext() ? left.next() : null;
    while (!game.isOver() && game.steps() < until) {
      next = step(game, next, left);
    }
  }

  private static Entry step(Moonfall game, Entry first, Iterator<Entry> left) {
    Entry next = first;
    while (next != null && next.step() == game.steps()) {
      next.to(game.stage());
      next = left.hasNext() ? left.next() : null;
    }
    game.step();
    return next;
  }

  /** As text, a line for each key. */
  public String write() {
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> text.append(entry.line()).append('\n'));
    return text.toString();
  }

  /** What {@link #write} wrote. */
  public static Recording read(String text) {
    Recording recording = new Recording();
    text.lines()
        .map(line -> line.split(" "))
        .forEach(
            word ->
                recording.entries.add(
                    new Entry(
                        Long.parseLong(word[0]), word[1].equals("down"), Keys.valueOf(word[2]))));
    return recording;
  }
}
