package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Coroutine;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.Map;

/** What scripts call the types of values: Lua's names, GDScript's, and those of host classes. */
public final class TypeNames {
  private static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(void.class, "nil"),
          Map.entry(boolean.class, "bool"),
          Map.entry(Boolean.class, "bool"),
          Map.entry(byte.class, "int"),
          Map.entry(Byte.class, "int"),
          Map.entry(short.class, "int"),
          Map.entry(Short.class, "int"),
          Map.entry(int.class, "int"),
          Map.entry(Integer.class, "int"),
          Map.entry(long.class, "int"),
          Map.entry(Long.class, "int"),
          Map.entry(float.class, "float"),
          Map.entry(Float.class, "float"),
          Map.entry(double.class, "float"),
          Map.entry(Double.class, "float"),
          Map.entry(Number.class, "float"),
          Map.entry(char.class, "String"),
          Map.entry(Character.class, "String"),
          Map.entry(String.class, "String"),
          Map.entry(CharSequence.class, "String"),
          Map.entry(byte[].class, "String"),
          Map.entry(Map.class, "Dictionary"),
          Map.entry(Iterable.class, "Array"),
          Map.entry(java.util.Collection.class, "Array"),
          Map.entry(java.util.List.class, "Array"),
          Map.entry(Object.class, "any"),
          Map.entry(Table.class, "table"),
          Map.entry(Coroutine.class, "thread"),
          Map.entry(LuaFunction.class, "function"),
          Map.entry(LuaCallable.class, "function"));

  private TypeNames() {}

  /** The name of a declared Java type. */
  public static String of(LuaState s, Class<?> type) {
    String name = NAMES.get(type);
    if (name != null) {
      return name;
    }
    HostClass found = HostClasses.of(s).find(type);
    if (found != null && found.javaClass() == type) {
      return found.name();
    }
    ValueMapping<?, ?> mapping = HostClasses.of(s).valueMapping(type);
    if (mapping != null) {
      return of(s, mapping.valueClass());
    }
    return type.isArray() ? "Array" : type.getSimpleName();
  }

  /** The name of a Lua value's type as messages give it: {@code string}, {@code Node}. */
  public static String of(LuaState s, Object lua) {
    Object host = lua instanceof Table ? ObjectBridge.of(s).toJava(lua) : lua;
    if (host instanceof HostClass c) {
      return "class " + c.name();
    }
    String basic = Lua.typeName(host);
    if (!basic.equals("userdata")) {
      return basic;
    }
    HostClass found = HostClasses.of(s).find(host.getClass());
    return found == null ? basic : found.name();
  }
}
