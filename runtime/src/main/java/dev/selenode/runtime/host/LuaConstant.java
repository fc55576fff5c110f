package dev.selenode.runtime.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Offers a {@code static final} field as a constant of the class. Its value is read once. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LuaConstant {
  /** What scripts call it; the Java name by default. */
  String name() default "";
}
