package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Text;
import java.util.Map;

/** What every class answers that has no member of that name: {@code Node:inherits('Object')}. */
final class ClassFunctions {
  private static final Map<String, LuaFunction> ALL =
      Map.of(
          "inherits",
          Builtin.of("inherits", (s, args) -> (Object) inherits(s, of(s, args), args)),
          "get_parent_class",
          Builtin.of("get_parent_class", (s, args) -> parent(of(s, args))),
          "has_property",
          Builtin.of(
              "has_property",
              (s, args) -> (Object) (of(s, args).member(name(args), HostProperty.class) != null)));

  private ClassFunctions() {}

  /** A function, {@code class_name}, or nil. */
  static Object get(HostClass hostClass, String key) {
    return key.equals("class_name") ? Text.toLua(hostClass.name()) : ALL.get(key);
  }

  private static HostClass of(LuaState s, Object[] args) {
    if (args.length > 0 && args[0] instanceof HostClass hostClass) {
      return hostClass;
    }
    throw s.error("a class expected; call it with ':'");
  }

  private static String name(Object[] args) {
    return args.length > 1 && args[1] instanceof String name ? Text.toJava(name) : "";
  }

  private static boolean inherits(LuaState s, HostClass hostClass, Object[] args) {
    HostClass other =
        args.length > 1 && args[1] instanceof HostClass c ? c : HostClasses.of(s).find(name(args));
    return other != null && hostClass.extendsFrom(other);
  }

  private static Object parent(HostClass hostClass) {
    return hostClass.base() == null ? "" : Text.toLua(hostClass.base().name());
  }
}
