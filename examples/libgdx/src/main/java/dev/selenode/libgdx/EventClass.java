package dev.selenode.libgdx;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.Parameter;
import java.util.Locale;
import org.joml.Vector2d;

/** {@code InputEvent} as scripts see it. The stage uses an event again once it was handled. */
final class EventClass {
  static final HostClass INPUT_EVENT =
      HostClass.builder(InputEvent.class)
          .name("InputEvent")
          .doc("Input of a stage: a key, the mouse, a finger. Lasts for the call it is given to.")
          .property("type", String.class, EventClass::type)
          .doc("touch_down, touch_up, touch_dragged, mouse_moved, key_down, key_up, key_typed, …")
          .property("pressed", boolean.class, EventClass::isPressed)
          .property("key", String.class, EventClass::key)
          .doc("The name of the key, such as Left, Space or A; empty if it is not about one.")
          .property("keycode", int.class, e -> e.getKeyCode())
          .property("character", String.class, EventClass::character)
          .property("x", double.class, e -> position(e).x)
          .property("y", double.class, e -> position(e).y)
          .property("position", Vector2d.class, EventClass::position)
          .property("pointer", int.class, e -> e.getPointer())
          .property("button", int.class, e -> e.getButton())
          .property("scroll_x", double.class, e -> (double) e.getScrollAmountX())
          .property("scroll_y", double.class, e -> (double) e.getScrollAmountY())
          .property("canceled", boolean.class, e -> e.isTouchFocusCancel())
          .property("target", Actor.class, e -> e.getTarget())
          .property("handled", boolean.class, e -> e.isHandled())
          .method("is_key", Parameter.of("name", String.class), (e, name) -> key(e).equals(name))
          .action("handle", e -> e.handle())
          .doc("Nobody else gets it.")
          .build();

  private EventClass() {}

  /** Events of keys have none: what is in them is left over from when they were used before. */
  private static Vector2d position(InputEvent e) {
    boolean isPlaced = !isKey(e) && e.getType() != InputEvent.Type.keyTyped;
    return isPlaced ? new Vector2d(e.getStageX(), e.getStageY()) : new Vector2d();
  }

  private static boolean isKey(InputEvent e) {
    return e.getType() == InputEvent.Type.keyDown || e.getType() == InputEvent.Type.keyUp;
  }

  private static boolean isPressed(InputEvent e) {
    return e.getType() == InputEvent.Type.keyDown || e.getType() == InputEvent.Type.touchDown;
  }

  private static String key(InputEvent e) {
    return isKey(e) ? Keys.toString(e.getKeyCode()) : "";
  }

  private static String character(InputEvent e) {
    return e.getType() == InputEvent.Type.keyTyped ? String.valueOf(e.getCharacter()) : "";
  }

  private static String type(InputEvent e) {
    return e.getType().name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
