package dev.selenode.runtime.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Offers a property: on a field, or on a getter ({@code speed()}, {@code getSpeed()}, {@code
 * isFast()}). A getter's setter is the method {@code setSpeed(v)} or {@code speed(v)} of the same
 * class; with neither, or for a final field, the property is read-only.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface LuaProperty {
  /** What scripts call it; by default the Java name in snake_case. */
  String name() default "";

  /** Refuses assignments even if Java could do them. */
  boolean readOnly() default false;

  /** Whether it belongs in an inspector and in saved scenes. */
  boolean export() default false;

  /** A Godot {@code PropertyHint} by name, such as {@code RANGE}. */
  String hint() default "NONE";

  /** What goes with the hint, such as {@code 0,10,0.5}. */
  String hintString() default "";

  /** For class references. */
  String doc() default "";
}
