package dev.selenode.runtime.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets scripts leave a parameter out, or pass nil: the method then gets this value. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface LuaDefault {
  /**
   * A number, {@code true}, {@code false} or text, by the parameter's type; {@code null} for null.
   */
  String value() default "null";
}
