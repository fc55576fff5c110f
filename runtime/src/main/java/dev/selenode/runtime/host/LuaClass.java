package dev.selenode.runtime.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Offers a Java class to scripts. Of its members only those with an annotation of their own are
 * reachable; read by {@link HostClass#of}. Annotated members of a superclass without this
 * annotation count as its own, so that a large class can be split.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LuaClass {
  /** What scripts call it; the class's simple name by default. */
  String name() default "";

  /**
   * The base class, described by its own annotation; by default the nearest superclass that has
   * one.
   */
  Class<?> base() default void.class;

  /** For class references. */
  String doc() default "";
}
