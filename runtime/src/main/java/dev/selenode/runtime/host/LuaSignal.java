package dev.selenode.runtime.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a signal of the class. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(LuaSignal.All.class)
public @interface LuaSignal {
  /** What scripts call it. */
  String value();

  /** Names of its arguments. */
  String[] args() default {};

  /** For class references. */
  String doc() default "";

  /** What the compiler puts several of them into. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    /** The signals, in source order. */
    LuaSignal[] value();
  }
}
