package dev.selenode.runtime.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets scripts create objects of the class by this constructor or static method: {@code
 * Node:new(…)}. Without one they can't. One for each class.
 */
@Documented
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface LuaConstructor {
  /** Names of the parameters; as {@link LuaMethod#args}. */
  String[] args() default {};
}
