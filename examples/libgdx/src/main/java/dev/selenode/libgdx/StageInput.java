package dev.selenode.libgdx;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Event;
import com.badlogic.gdx.scenes.scene2d.EventListener;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Stage;
import dev.selenode.instance.Script;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import java.util.HashMap;
import java.util.Map;

/**
 * Hands a stage's input to scripts. On its way down to the actor it is for, an event goes to {@code
 * _input} of all scripts, newest actor first; on its way up, to {@code _gui_input} of that actor
 * and of those it is in, then to {@code _unhandled_input} of all. It goes no further once a script
 * has called {@code event:handle()}.
 */
final class StageInput implements EventListener {
  private final Scripting scripting;
  private final Population actors;

  StageInput(Scripting scripting, Population actors) {
    this.scripting = scripting;
    this.actors = actors;
  }

  @Override
  public boolean handle(Event event) {
    if (!(event instanceof InputEvent input)) {
      return false;
    }
    Stage stage = event.getStage();
    if (event.isCapture()) {
      tellAll("_input", input, stage);
      if (input.isHandled()) {
        input.stop();
      } else if (input.getType() == InputEvent.Type.touchDown) {
        follow(input, stage);
      }
    } else if (input.getTouchFocus() && isDragOrUp(input)) { // came straight here
      tellAll("_input", input, stage);
      bubble(input, stage);
    } else {
      bubble(input, stage);
    }
    return false;
  }

  /** Without this a stage tells nobody of the drag and the release. */
  private void follow(InputEvent touch, Stage stage) {
    stage.addTouchFocus(
        this, stage.getRoot(), touch.getTarget(), touch.getPointer(), touch.getButton());
  }

  private static boolean isDragOrUp(InputEvent event) {
    return event.getType() == InputEvent.Type.touchDragged
        || event.getType() == InputEvent.Type.touchUp;
  }

  private void bubble(InputEvent event, Stage stage) {
    for (Actor at = event.getTarget(); at != null && !event.isHandled(); at = at.getParent()) {
      ScriptInstance script = scripting.instance(at);
      if (script != null && script.hasMethod("_gui_input")) {
        script.call("_gui_input", event);
      }
    }
    tellAll("_unhandled_input", event, stage);
  }

  private void tellAll(String method, InputEvent event, Stage stage) {
    Map<Script, Boolean> listening = new HashMap<>();
    for (Population.Inhabitant who : actors.of(stage)) {
      if (event.isHandled()) {
        return;
      }
      ScriptInstance script = who.script();
      if (script.isValid()
          && listening.computeIfAbsent(script.script(), s -> script.hasMethod(method))) {
        script.call(method, event);
      }
    }
  }
}
