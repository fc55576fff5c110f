package dev.selenode.libgdx;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import dev.selenode.instance.ScriptGroup;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** The scripted actors: those on a stage, and those that may come to one. */
final class Population {
  private final Scripting scripting;
  private final List<ScriptGroup> groups;
  private final List<Inhabitant> onStage = new ArrayList<>();
  private final Map<Actor, Inhabitant> byActor = new HashMap<>();
  private final List<Newcomer> offStage = new ArrayList<>();
  private final Deque<Actor> toFree = new ArrayDeque<>();
  private final Set<Stage> stages = Collections.newSetFromMap(new WeakHashMap<>());

  /** A script whose actor was on a stage when last looked at. */
  record Inhabitant(Actor actor, ScriptInstance script) {
    private void call(String method) {
      if (script.isValid() && script.hasMethod(method)) {
        script.call(method);
      }
    }
  }

  /**
   * A scripted actor that is not on a stage.
   *
   * @param actor held weakly, since nobody may ever put it on one
   */
  private record Newcomer(WeakReference<Actor> actor, boolean isReady) {}

  Population(Scripting scripting, List<ScriptGroup> groups) {
    this.scripting = scripting;
    this.groups = groups;
  }

  int size() {
    return onStage.size();
  }

  /** Those on a stage, newest first. */
  List<Inhabitant> of(Stage stage) {
    List<Inhabitant> found = new ArrayList<>();
    for (int i = onStage.size() - 1; i >= 0; i--) {
      if (onStage.get(i).actor.getStage() == stage) {
        found.add(onStage.get(i));
      }
    }
    return found;
  }

  void attached(ScriptInstance script) {
    if (script.owner() instanceof Actor actor) {
      offStage.add(new Newcomer(new WeakReference<>(actor), false));
    }
  }

  /** Notices who came and who left. */
  void update() {
    leave();
    enter();
  }

  // --- coming --------------------------------------------------------------------------------

  /** Notices who came; what is called meanwhile may bring more, and call this again. */
  void enter() {
    int i = 0;
    while (i < offStage.size()) {
      Newcomer who = offStage.get(i);
      Actor actor = who.actor.get();
      ScriptInstance script = actor == null ? null : scripting.instance(actor);
      if (script != null && actor.getStage() == null) {
        i++;
      } else {
        offStage.remove(i);
        if (script != null) {
          enter(new Inhabitant(actor, script), who.isReady);
        }
      }
    }
  }

  private void enter(Inhabitant who, boolean isReady) {
    Inhabitant before = byActor.get(who.actor);
    if (before != null && before.script.isValid()) {
      return; // it was given a script twice, and is here with the second
    }
    onStage.add(who);
    byActor.put(who.actor, who);
    groups.forEach(group -> group.add(who.script));
    listen(who.actor.getStage());
    who.call("_enter_tree");
    if (!isReady) {
      who.call("_ready");
    }
  }

  private void listen(Stage stage) {
    if (stages.add(stage)) {
      StageInput input = new StageInput(scripting, this);
      stage.addCaptureListener(input);
      stage.addListener(input);
    }
  }

  // --- leaving -------------------------------------------------------------------------------

  private void leave() {
    // a group lets go of ended scripts when it is called, so here they need not be looked for
    boolean someEnded = groups.get(0).size() != onStage.size();
    List<Inhabitant> left = List.of();
    int kept = 0;
    for (int i = 0; i < onStage.size(); i++) {
      Inhabitant who = onStage.get(i);
      if (who.actor.getStage() != null && !(someEnded && !who.script.isValid())) {
        onStage.set(kept++, who);
      } else {
        left = left.isEmpty() ? new ArrayList<>() : left;
        left.add(who);
      }
    }
    onStage.subList(kept, onStage.size()).clear();
    left.forEach(this::leave);
  }

  private void leave(Inhabitant who) {
    byActor.remove(who.actor, who);
    groups.forEach(group -> group.remove(who.script));
    who.call("_exit_tree");
    if (who.script.isValid()) {
      offStage.add(new Newcomer(new WeakReference<>(who.actor), true));
    }
  }

  // --- the end -------------------------------------------------------------------------------

  void queueFree(Actor actor) {
    toFree.add(actor);
  }

  void freeQueued() {
    for (Actor actor; (actor = toFree.poll()) != null; ) {
      free(actor);
    }
  }

  /** Takes an actor off its stage and ends its script, and those of the actors in it. */
  void free(Actor actor) {
    actor.remove();
    end(actor);
  }

  private void end(Actor actor) {
    if (actor instanceof Group group) {
      group.getChildren().forEach(this::end);
    }
    Inhabitant who = byActor.remove(actor);
    if (who != null) {
      who.call("_exit_tree");
    }
    if (scripting.objects().find(actor) != null) {
      scripting.free(actor);
    }
  }
}
