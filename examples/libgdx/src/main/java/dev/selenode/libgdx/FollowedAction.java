package dev.selenode.libgdx;

import com.badlogic.gdx.scenes.scene2d.Action;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.actions.DelegateAction;
import dev.selenode.runtime.host.Arguments;

/** An action that a script added: it emits {@code completed} when it has done its last step. */
final class FollowedAction extends DelegateAction {
  private final ActorScripts scripts;
  private boolean told;

  private FollowedAction(ActorScripts scripts, Action action) {
    this.scripts = scripts;
    setAction(action);
  }

  static Action add(Actor actor, Arguments args) {
    Action action = args.get(0, Action.class);
    if (action == null) {
      throw args.mismatch(0, "Action");
    }
    actor.addAction(new FollowedAction(ActorScripts.of(args.state()), action));
    return action;
  }

  static void remove(Actor actor, Action action) {
    for (Action added : actor.getActions().toArray(Action.class)) {
      if (added instanceof FollowedAction followed && followed.getAction() == action) {
        actor.removeAction(added);
      }
    }
  }

  @Override
  protected boolean delegate(float delta) {
    Action of = action; // which a callback may take away
    boolean completed = of.act(delta);
    if (completed && !told) {
      told = true;
      scripts.scripting().object(of).emit("completed");
    }
    return completed;
  }
}
