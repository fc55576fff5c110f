package dev.selenode.runtime.host;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;

/** Getters and setters as method handles of one shape each. */
final class Accessors {
  private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
  private static final MethodType SET =
      MethodType.methodType(void.class, Object.class, Object.class);

  private Accessors() {}

  @FunctionalInterface
  interface Unreflection {
    MethodHandle apply(MethodHandles.Lookup lookup) throws IllegalAccessException;
  }

  /** A handle of an annotated member, which need not be public. */
  static MethodHandle handle(AccessibleObject member, Unreflection unreflection) {
    try {
      member.setAccessible(true);
      return unreflection.apply(MethodHandles.lookup());
    } catch (IllegalAccessException | RuntimeException e) {
      throw new IllegalArgumentException("can't reach annotated " + member, e);
    }
  }

  static Object constant(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("can't reach annotated " + field, e);
    }
  }

  static HostProperty.Getter<Object> getter(Field field) {
    return getter(handle(field, lookup -> lookup.unreflectGetter(field)));
  }

  static HostProperty.Getter<Object> getter(Method method) {
    if (method.getParameterCount() > 0 || method.getReturnType() == void.class) {
      throw new IllegalArgumentException("property on " + method + ", which is no getter");
    }
    return getter(handle(method, lookup -> lookup.unreflect(method)));
  }

  private static HostProperty.Getter<Object> getter(MethodHandle handle) {
    MethodHandle exact = handle.asType(GET);
    return self -> (Object) exact.invokeExact(self);
  }

  static HostProperty.Setter<Object, Object> setter(Field field) {
    return setter(handle(field, lookup -> lookup.unreflectSetter(field)));
  }

  static HostProperty.Setter<Object, Object> setter(Method method) {
    return setter(handle(method, lookup -> lookup.unreflect(method)));
  }

  private static HostProperty.Setter<Object, Object> setter(MethodHandle handle) {
    MethodHandle exact = handle.asType(SET);
    return (self, value) -> {
      exact.invokeExact(self, value); // as a statement: an expression would ask for a result
    };
  }

  /** {@code speed} for {@code getSpeed} and {@code isSpeed}. */
  static String propertyName(Method getter) {
    String name = getter.getName();
    for (String prefix : new String[] {"get", "is"}) {
      int n = prefix.length();
      if (name.startsWith(prefix) && name.length() > n && Character.isUpperCase(name.charAt(n))) {
        return name.substring(n, n + 1).toLowerCase(Locale.ROOT) + name.substring(n + 1);
      }
    }
    return name;
  }

  /** The setter that goes with a getter, or null. */
  static Method setterOf(Method getter, String property) {
    String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    Class<?> type = getter.getReturnType();
    for (Method method : getter.getDeclaringClass().getDeclaredMethods()) {
      boolean named = method.getName().equals("set" + capital) || method.getName().equals(property);
      if (named && Arrays.equals(method.getParameterTypes(), new Class<?>[] {type})) {
        return method;
      }
    }
    return null;
  }
}
