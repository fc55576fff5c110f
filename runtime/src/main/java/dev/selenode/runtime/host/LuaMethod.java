package dev.selenode.runtime.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Offers a method. Parameters are checked and converted by their Java types; a Java varargs method
 * takes any number of further arguments; a last parameter of type {@link Arguments} gets all
 * arguments as they came; a {@link dev.selenode.runtime.interpreter.LuaState} parameter is passed
 * in; a static method becomes one of the class ({@code Node.make()}).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LuaMethod {
  /** What scripts call it; by default the Java name in snake_case. */
  String name() default "";

  /**
   * Names of the parameters, as in class references; by default those of the class file, which are
   * the real ones if it was compiled with {@code -parameters}.
   */
  String[] args() default {};

  /** For class references. */
  String doc() default "";
}
