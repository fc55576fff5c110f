package dev.selenode.libgdx.game;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import dev.selenode.instance.Script;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One number for the course of a game: of each step, where each actor is and what it looks like,
 * and what numbers, texts and truths its script has in its properties.
 */
public final class StateHash {
  private static final long PRIME = 0x100000001b3L;

  private final Map<Script, List<String>> properties = new HashMap<>();
  private long hash = 0xcbf29ce484222325L;

  /** Adds the state that a game is in. */
  public void add(Moonfall game) {
    add(game.scripting(), game.stage().getRoot());
  }

  private void add(Scripting scripting, Actor actor) {
    add(Float.floatToIntBits(actor.getX()));
    add(Float.floatToIntBits(actor.getY()));
    add(actor.getColor().toIntBits());
    ScriptInstance script = scripting.instance(actor);
    if (script != null) {
      add(script.script().path().hashCode());
      properties
          .computeIfAbsent(script.script(), StateHash::declared)
          .forEach(name -> add(name, script.get(name)));
    }
    if (actor instanceof Group group) {
      for (int i = 0; i < group.getChildren().size; i++) {
        add(scripting, group.getChild(i));
      }
    }
  }

  private static List<String> declared(Script script) {
    return script.chain().properties().stream()
        .filter(property -> property.declaredBy().path() != null)
        .map(property -> property.member().name())
        .toList();
  }

  private void add(String name, Object value) {
    boolean plain = value instanceof Number || value instanceof String || value instanceof Boolean;
    add(name.hashCode());
    add(plain ? value.hashCode() : 0);
  }

  private void add(int value) {
    hash = (hash ^ value) * PRIME;
  }

  /** The number. */
  public long value() {
    return hash;
  }
}
