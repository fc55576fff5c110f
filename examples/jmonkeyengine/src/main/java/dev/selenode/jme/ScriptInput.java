package dev.selenode.jme;

import com.jme3.input.RawInputListener;
import com.jme3.input.event.InputEvent;
import com.jme3.input.event.JoyAxisEvent;
import com.jme3.input.event.JoyButtonEvent;
import com.jme3.input.event.KeyInputEvent;
import com.jme3.input.event.MouseButtonEvent;
import com.jme3.input.event.MouseMotionEvent;
import com.jme3.input.event.TouchEvent;
import dev.selenode.instance.ScriptInstance;
import java.util.List;

/**
 * Hands the engine's events to {@code _input}, the script that came last first, and to {@code
 * _unhandled_input}, until one consumes it.
 */
final class ScriptInput implements RawInputListener {
  private final ScriptAppState scripts;

  ScriptInput(ScriptAppState scripts) {
    this.scripts = scripts;
  }

  private void deliver(InputEvent event) {
    List<LuaControl> members = scripts.members();
    deliver(members, "_input", event);
    deliver(members, "_unhandled_input", event);
  }

  private static void deliver(List<LuaControl> members, String method, InputEvent event) {
    for (int i = members.size() - 1; i >= 0 && !event.isConsumed(); i--) {
      LuaControl control = members.get(i);
      ScriptInstance instance = control.isEnabled() ? control.instance() : null;
      if (instance != null && instance.script().hasMethod(method)) {
        instance.call(method, event);
      }
    }
  }

  @Override
  public void onKeyEvent(KeyInputEvent event) {
    deliver(event);
  }

  @Override
  public void onMouseButtonEvent(MouseButtonEvent event) {
    deliver(event);
  }

  @Override
  public void onMouseMotionEvent(MouseMotionEvent event) {
    deliver(event);
  }

  @Override
  public void onJoyAxisEvent(JoyAxisEvent event) {
    deliver(event);
  }

  @Override
  public void onJoyButtonEvent(JoyButtonEvent event) {
    deliver(event);
  }

  @Override
  public void onTouchEvent(TouchEvent event) {
    deliver(event);
  }

  @Override
  public void beginInput() {}

  @Override
  public void endInput() {}
}
