package dev.selenode.runtime.host;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the annotations of a class, once. */
final class AnnotatedClass {
  private final Class<?> type;
  private final HostClassBuilder<?> builder;

  /** What subclasses declare, which goes before what the part being read says of the same name. */
  private Set<String> overridden = Set.of();

  private AnnotatedClass(Class<?> type) {
    this.type = type;
    this.builder = HostClass.builder(type);
  }

  static HostClass read(Class<?> type) {
    return read(type, null);
  }

  /** Reads a class whose base class is described in code; null if its annotations tell. */
  static HostClass read(Class<?> type, HostClass described) {
    LuaClass annotation = type.getAnnotation(LuaClass.class);
    if (annotation == null) {
      throw new IllegalArgumentException(type.getName() + " has no @LuaClass");
    }
    return new AnnotatedClass(type).read(annotation, described);
  }

  private HostClass read(LuaClass annotation, HostClass described) {
    if (!annotation.name().isEmpty()) {
      builder.name(annotation.name());
    }
    Class<?> base = annotation.base() == void.class ? annotatedSuperclass() : annotation.base();
    if (described != null) {
      builder.base(described);
    } else if (base != null) {
      builder.base(HostClass.of(base));
    }
    builder.doc(annotation.doc());
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      LuaConstructor mark = constructor.getAnnotation(LuaConstructor.class);
      if (mark != null) {
        constructor(new Adaptation(type, constructor, mark.args()));
      }
    }
    // a superclass without an annotation of its own is a part of this class, split off
    Class<?> end = annotatedSuperclass();
    for (Class<?> part = type; part != end; part = part.getSuperclass()) {
      readMembers(part);
    }
    return builder.build();
  }

  private void readMembers(Class<?> part) {
    overridden = Set.copyOf(builder.members.keySet());
    for (LuaSignal signal : part.getAnnotationsByType(LuaSignal.class)) {
      builder.add(new HostSignal(signal.value(), List.of(signal.args()), signal.doc()));
    }
    for (Field field : part.getDeclaredFields()) {
      read(field);
    }
    // the JVM gives methods in an order that changes from run to run
    Method[] methods = part.getDeclaredMethods();
    Arrays.sort(methods, Comparator.comparing(Method::getName));
    for (Method method : methods) {
      read(method);
    }
  }

  private Class<?> annotatedSuperclass() {
    Class<?> c = type.getSuperclass();
    while (c != null && c.getAnnotation(LuaClass.class) == null) {
      c = c.getSuperclass();
    }
    return c;
  }

  private void constructor(Adaptation made) {
    if (builder.constructor != null) {
      throw new IllegalArgumentException(type.getName() + " has two @LuaConstructor");
    }
    builder.constructor(made.call(builder.name));
  }

  private void read(Field field) {
    LuaConstant constant = field.getAnnotation(LuaConstant.class);
    if (constant != null) {
      if (!Modifier.isStatic(field.getModifiers()) || !Modifier.isFinal(field.getModifiers())) {
        throw new IllegalArgumentException("constant " + field + " is not static final");
      }
      String name = named(constant.name(), field.getName());
      builder.constant(name, Accessors.constant(field));
    }
    LuaProperty property = field.getAnnotation(LuaProperty.class);
    if (property != null) {
      boolean fixed = property.readOnly() || Modifier.isFinal(field.getModifiers());
      property(
          named(property.name(), SnakeCase.of(field.getName())),
          field.getType(),
          Accessors.getter(field),
          fixed ? null : Accessors.setter(field),
          property);
    }
  }

  private void read(Method method) {
    if (method.isBridge()) {
      return;
    }
    LuaMethod exported = method.getAnnotation(LuaMethod.class);
    if (exported != null) {
      String name = named(exported.name(), SnakeCase.of(method.getName()));
      if (!overridden.contains(name)) {
        builder.add(new Adaptation(type, method, exported.args()).method(name, exported.doc()));
      }
    }
    LuaConstructor factory = method.getAnnotation(LuaConstructor.class);
    if (factory != null) {
      constructor(new Adaptation(type, method, factory.args()));
    }
    LuaProperty property = method.getAnnotation(LuaProperty.class);
    if (property != null) {
      String plain = Accessors.propertyName(method);
      Method setter = property.readOnly() ? null : Accessors.setterOf(method, plain);
      property(
          named(property.name(), SnakeCase.of(plain)),
          method.getReturnType(),
          Accessors.getter(method),
          setter == null ? null : Accessors.setter(setter),
          property);
    }
  }

  private void property(
      String name,
      Class<?> valueType,
      HostProperty.Getter<Object> getter,
      HostProperty.Setter<Object, Object> setter,
      LuaProperty from) {
    if (!overridden.contains(name)) {
      HostProperty.Editing editing =
          new HostProperty.Editing(from.export(), from.hint(), from.hintString());
      builder.add(new HostProperty(name, valueType, getter, setter, editing, from.doc()));
    }
  }

  private static String named(String given, String otherwise) {
    return given.isEmpty() ? otherwise : given;
  }
}
