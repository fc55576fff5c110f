package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;

/** The conversions to all Java types there are. */
final class ArgumentTypes {
  private ArgumentTypes() {}

  static ArgumentType make(Class<?> type) {
    ArgumentType number = number(type);
    if (number != null) {
      return number;
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Exact(type, Boolean.class);
    }
    if (type == char.class || type == Character.class) {
      return of(type, ArgumentTypes::character);
    }
    if (type == String.class || type == CharSequence.class) {
      return of(type, (s, v) -> v instanceof String t ? Text.toJava(t) : ArgumentType.MISMATCH);
    }
    if (type == Object.class) {
      return of(type, Conversions::toJava);
    }
    if (type == Optional.class) {
      return new Possible();
    }
    if (type == LuaCallable.class) {
      return of(type, ArgumentTypes::callable);
    }
    if (type == LuaFunction.class || Table.class == type) {
      return new Exact(type, type);
    }
    if (type.isEnum()) {
      return of(type, (s, v) -> constant(type, v));
    }
    return container(type);
  }

  private static ArgumentType number(Class<?> type) {
    if (type == double.class || type == Double.class || type == Number.class) {
      return new Exact(type, Double.class);
    }
    if (type == float.class || type == Float.class) {
      return new Numeric(type, d -> (float) d);
    }
    if (type == int.class || type == Integer.class) {
      return new Numeric(type, d -> (int) d);
    }
    if (type == long.class || type == Long.class) {
      return new Numeric(type, d -> (long) d);
    }
    if (type == short.class || type == Short.class) {
      return new Numeric(type, d -> (short) (long) d);
    }
    if (type == byte.class || type == Byte.class) {
      return new Numeric(type, d -> (byte) (long) d);
    }
    return null;
  }

  private static ArgumentType container(Class<?> type) {
    if (type == byte[].class) {
      return of(type, (s, v) -> v instanceof String t ? Text.bytes(t) : array(s, type, v));
    }
    if (type.isArray()) {
      return of(type, (s, v) -> array(s, type, v));
    }
    if (type == Map.class) {
      return of(type, (s, v) -> orMismatch(new ToJava(s).map(v)));
    }
    if (type == List.class || type == Collection.class || type == Iterable.class) {
      return of(type, (s, v) -> orMismatch(new ToJava(s).list(v)));
    }
    return new HostObject(type);
  }

  private static Object orMismatch(Object value) {
    return value == null ? ArgumentType.MISMATCH : value;
  }

  private static Object character(LuaState s, Object v) {
    String text = v instanceof String t ? Text.toJava(t) : "";
    return text.length() == 1 ? text.charAt(0) : ArgumentType.MISMATCH;
  }

  private static Object callable(LuaState s, Object v) {
    boolean callable = v instanceof LuaFunction || Lua.metamethod(s, v, "__call") != null;
    return callable ? new BoundCallable(s, v) : ArgumentType.MISMATCH;
  }

  private static Object constant(Class<?> type, Object v) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(v)) {
        return constant;
      }
    }
    return ArgumentType.MISMATCH;
  }

  private static Object array(LuaState s, Class<?> type, Object v) {
    List<Object> elements = new ToJava(s).elements(v);
    if (elements == null) {
      return ArgumentType.MISMATCH;
    }
    ArgumentType component = ArgumentType.of(type.getComponentType());
    Object array = Array.newInstance(type.getComponentType(), elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Object element = component.convert(s, elements.get(i));
      if (element == ArgumentType.MISMATCH) {
        return ArgumentType.MISMATCH;
      }
      Array.set(array, i, element);
    }
    return array;
  }

  private static ArgumentType of(Class<?> type, BiFunction<LuaState, Object, Object> fit) {
    return new ArgumentType(type) {
      @Override
      Object fit(LuaState s, Object lua) {
        return fit.apply(s, lua);
      }
    };
  }

  /** Values that are already what Java wants. */
  private static final class Exact extends ArgumentType {
    private final Class<?> form;

    Exact(Class<?> type, Class<?> form) {
      super(type);
      this.form = form;
    }

    @Override
    Object fit(LuaState s, Object lua) {
      return form.isInstance(lua) ? lua : MISMATCH;
    }
  }

  /** Numbers narrower than Lua's: cut toward zero. */
  private static final class Numeric extends ArgumentType {
    private final DoubleFunction<Object> narrow;

    Numeric(Class<?> type, DoubleFunction<Object> narrow) {
      super(type);
      this.narrow = narrow;
    }

    @Override
    Object fit(LuaState s, Object lua) {
      return lua instanceof Double d ? narrow.apply(d) : MISMATCH;
    }
  }

  /** Anything or nothing. */
  private static final class Possible extends ArgumentType {
    Possible() {
      super(Optional.class);
    }

    @Override
    Object nil(LuaState s) {
      return Optional.empty();
    }

    @Override
    Object fit(LuaState s, Object lua) {
      return Optional.ofNullable(Conversions.toJava(s, lua));
    }
  }

  /** Host objects, by themselves or as instance tables. */
  private static final class HostObject extends ArgumentType {
    HostObject(Class<?> type) {
      super(type);
    }

    /** A value type is as little nil as a number is. */
    @Override
    Object nil(LuaState s) {
      HostClasses classes = HostClasses.of(s);
      HostClass found = classes.find(type);
      boolean isValue = classes.valueMapping(type) != null || (found != null && found.isValue());
      return isValue ? MISMATCH : null;
    }

    @Override
    Object fit(LuaState s, Object lua) {
      if (type.isInstance(lua)) {
        return lua;
      }
      Object host = ObjectBridge.of(s).toJava(lua);
      if (type.isInstance(host)) {
        return host;
      }
      ValueMapping<?, ?> mapping = HostClasses.of(s).valueMapping(type);
      return mapping == null ? MISMATCH : mapping.java(lua);
    }
  }
}
