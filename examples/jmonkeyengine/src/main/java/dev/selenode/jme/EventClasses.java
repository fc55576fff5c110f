package dev.selenode.jme;

import com.jme3.input.KeyNames;
import com.jme3.input.event.InputEvent;
import com.jme3.input.event.JoyAxisEvent;
import com.jme3.input.event.JoyButtonEvent;
import com.jme3.input.event.KeyInputEvent;
import com.jme3.input.event.MouseButtonEvent;
import com.jme3.input.event.MouseMotionEvent;
import com.jme3.input.event.TouchEvent;
import dev.selenode.runtime.host.HostClass;
import java.util.List;
import org.joml.Vector2d;

/** What {@code _input} gets: the engine's events, named as Godot names its own. */
final class EventClasses {
  private static final HostClass BASE =
      HostClass.builder(InputEvent.class)
          .name("InputEvent")
          .property("consumed", boolean.class, InputEvent::isConsumed)
          .action("consume", InputEvent::setConsumed)
          .doc("Keeps it from scripts and listeners that would get it later.")
          .build();

  static final List<HostClass> ALL =
      List.of(BASE, key(), button(), motion(), axis(), pad(), touch());

  private EventClasses() {}

  private static HostClass key() {
    return HostClass.builder(KeyInputEvent.class)
        .name("InputEventKey")
        .base(BASE)
        .property("key", String.class, e -> KeyNames.getName(e.getKeyCode()))
        .property("scancode", int.class, KeyInputEvent::getKeyCode)
        .property("unicode", int.class, e -> (int) e.getKeyChar())
        .property("pressed", boolean.class, KeyInputEvent::isPressed)
        .property("echo", boolean.class, KeyInputEvent::isRepeating)
        .build();
  }

  private static HostClass button() {
    return HostClass.builder(MouseButtonEvent.class)
        .name("InputEventMouseButton")
        .base(BASE)
        .property("button_index", int.class, MouseButtonEvent::getButtonIndex)
        .property("pressed", boolean.class, MouseButtonEvent::isPressed)
        .property("position", Vector2d.class, e -> new Vector2d(e.getX(), e.getY()))
        .build();
  }

  private static HostClass motion() {
    return HostClass.builder(MouseMotionEvent.class)
        .name("InputEventMouseMotion")
        .base(BASE)
        .property("position", Vector2d.class, e -> new Vector2d(e.getX(), e.getY()))
        .property("relative", Vector2d.class, e -> new Vector2d(e.getDX(), e.getDY()))
        .property("wheel", int.class, MouseMotionEvent::getDeltaWheel)
        .build();
  }

  private static HostClass axis() {
    return HostClass.builder(JoyAxisEvent.class)
        .name("InputEventJoypadMotion")
        .base(BASE)
        .property("device", int.class, JoyAxisEvent::getJoyIndex)
        .property("axis", int.class, JoyAxisEvent::getAxisIndex)
        .property("axis_value", float.class, JoyAxisEvent::getValue)
        .build();
  }

  private static HostClass pad() {
    return HostClass.builder(JoyButtonEvent.class)
        .name("InputEventJoypadButton")
        .base(BASE)
        .property("device", int.class, JoyButtonEvent::getJoyIndex)
        .property("button_index", int.class, JoyButtonEvent::getButtonIndex)
        .property("pressed", boolean.class, JoyButtonEvent::isPressed)
        .build();
  }

  private static HostClass touch() {
    return HostClass.builder(TouchEvent.class)
        .name("InputEventScreenTouch")
        .base(BASE)
        .property("kind", String.class, e -> e.getType().name())
        .property("index", int.class, TouchEvent::getPointerId)
        .property("position", Vector2d.class, e -> new Vector2d(e.getX(), e.getY()))
        .property("relative", Vector2d.class, e -> new Vector2d(e.getDeltaX(), e.getDeltaY()))
        .build();
  }
}
