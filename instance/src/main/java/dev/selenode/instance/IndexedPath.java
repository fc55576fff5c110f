package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Continuation;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.variant.VariantType;
import java.util.List;

/**
 * {@code get_indexed("position:x")} and {@code set_indexed}. Setting takes the first property out,
 * changes the part in a copy if it is a value, and puts it back, so that its setter runs once.
 */
final class IndexedPath {
  private IndexedPath() {}

  private static List<String> parts(String path) {
    List<String> parts = List.of(path.split(":")).stream().filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("property path is empty");
    }
    return parts;
  }

  /** What a path leads to: a value, or a {@link Call} for it. */
  static Object get(LuaState s, ObjectState self, String path) {
    List<String> parts = parts(path);
    return first(
        s,
        self,
        parts.get(0),
        root -> {
          Object value = root;
          for (String part : parts.subList(1, parts.size())) {
            value = Lua.index(s, value, key(value, part));
          }
          return value;
        });
  }

  /** Assigns what a path leads to. */
  static Object set(LuaState s, ObjectState self, String path, Object value) {
    List<String> parts = parts(path);
    if (parts.size() == 1) {
      return s.service(Scripting.class).any().set(self, parts.get(0), value);
    }
    return first(
        s,
        self,
        parts.get(0),
        root -> {
          boolean isValue = isValue(root);
          Object changed = isValue ? VariantType.copy(root) : root;
          assign(s, changed, parts.subList(1, parts.size()), value);
          return isValue
              ? s.service(Scripting.class).any().set(self, parts.get(0), changed)
              : Multi.NONE;
        });
  }

  private static void assign(LuaState s, Object holder, List<String> parts, Object value) {
    Object key = key(holder, parts.get(0));
    if (parts.size() == 1) {
      Lua.setIndex(s, holder, key, value);
      return;
    }
    Object part = Lua.index(s, holder, key);
    boolean isValue = isValue(part);
    Object changed = isValue ? VariantType.copy(part) : part;
    assign(s, changed, parts.subList(1, parts.size()), value);
    if (isValue) {
      Lua.setIndex(s, holder, key, changed);
    }
  }

  /** Value types are assigned back; containers are shared, so their parts change in place. */
  private static boolean isValue(Object lua) {
    VariantType type = VariantType.typeOf(lua);
    return type.compareTo(VariantType.VECTOR2) >= 0 && type.compareTo(VariantType.COLOR) <= 0;
  }

  /** Parts of arrays are numbers, of all else names. */
  private static Object key(Object holder, String part) {
    boolean number = !isValue(holder) && part.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? (Object) Double.valueOf(part) : part;
  }

  private interface Next {
    Object apply(Object value);
  }

  private static Object first(LuaState s, ObjectState self, String name, Next next) {
    Object value = s.service(Scripting.class).any().get(self, name);
    if (value instanceof Call getter) {
      return new Call(Requests.CARRY_OUT, new Object[] {getter}, new Read(getter, next));
    }
    return next.apply(value);
  }

  /** What is to be done with a property after its getter. */
  private record Read(Call getter, Next next) implements Continuation {
    @Override
    public Object resume(LuaState s, Object results) {
      return next.apply(Multi.first(results));
    }

    @Override
    public void abandon(LuaState s) {
      if (getter.then() != null) {
        getter.then().abandon(s); // it has not begun if there is no room; twice does no harm
      }
    }
  }
}
