package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.ProtectedCalls;
import dev.selenode.runtime.interpreter.Resumable;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What Lua GDExtension lets every value answer, as functions of the global {@code Variant} and as
 * methods of the value types: {@code Variant.is(v, Vector2)}, {@code v:is(Vector2)}.
 */
public final class VariantFunctions {
  private static final Map<String, LuaFunction> ALL = new LinkedHashMap<>();

  static {
    put("is", (s, args) -> (Object) is(s, Check.any(args, 0), Check.any(args, 1)));
    put("get_type", (s, args) -> Utilities.typeOf(s, Check.any(args, 0)));
    put("get_type_name", (s, args) -> VariantType.typeOf(Check.any(args, 0)).scriptName());
    put("booleanize", (s, args) -> (Object) isTrue(Check.any(args, 0)));
    put("duplicate", (s, args) -> VariantType.copy(Check.any(args, 0)));
    put("hash", (s, args) -> hash(s, Check.any(args, 0)));
    put("recursive_hash", (s, args) -> hash(s, Check.any(args, 0)));
    put("hash_compare", (s, args) -> (Object) Values.same(Check.any(args, 0), Check.any(args, 1)));
    ALL.put("call", new Calling("call", false));
    ALL.put("pcall", new Calling("pcall", true));
  }

  private VariantFunctions() {}

  private static void put(String name, Builtin.Body body) {
    ALL.put(name, Builtin.of(name, body));
  }

  /** The function of a name, which takes the value first; or null. */
  public static LuaFunction named(String name) {
    return ALL.get(name);
  }

  /** The global {@code Variant}: these functions; calling it gives its argument back. */
  static Table table(LuaState s) {
    Table table = s.newTable();
    ALL.forEach(table::setField);
    Table metatable = s.newTable();
    metatable.setField("__metatable", false);
    metatable.setField("__call", Builtin.of("Variant", (state, args) -> Check.any(args, 1)));
    metatable.setField("__tostring", Builtin.of("tostring", (state, args) -> "Variant"));
    table.setMetatable(metatable);
    return table;
  }

  private static Object hash(LuaState s, Object lua) {
    return (double) new ContentHash(s).of(lua);
  }

  /** As Godot has it: what is zero or empty is false too. */
  private static boolean isTrue(Object lua) {
    if (lua instanceof Sequence sequence) {
      return !sequence.items().isEmpty();
    }
    if (lua instanceof Dictionary dictionary) {
      return !dictionary.items().isEmpty();
    }
    VariantType type = VariantType.typeOf(lua);
    boolean zero = Values.isKeyCopied(lua) && Values.same(lua, type.zero());
    return !zero && ScalarClasses.truth(lua);
  }

  /** Whether a value is of a type: a class, its name, a script's class table, or nil. */
  public static boolean is(LuaState s, Object lua, Object type) {
    if (lua == null || type == null) {
      return lua == type;
    }
    if (type == s.globals().get("Variant")) {
      return true;
    }
    if (type instanceof String name) {
      return isNamed(s, lua, Text.toJava(name));
    }
    if (type instanceof HostClass hostClass) {
      return isOf(s, lua, hostClass);
    }
    String script = ObjectBridge.of(s).className(type);
    if (script == null) {
      throw Check.argument(s, 1, "a type expected, got " + Lua.typeName(type));
    }
    return ObjectBridge.of(s).isInstance(lua, script);
  }

  private static boolean isNamed(LuaState s, Object lua, String name) {
    HostClass hostClass = HostClasses.of(s).find(name);
    return hostClass != null ? isOf(s, lua, hostClass) : ObjectBridge.of(s).isInstance(lua, name);
  }

  /** A whole number is both a float and an int. */
  private static boolean isOf(LuaState s, Object lua, HostClass hostClass) {
    VariantType wanted = VariantType.of(hostClass);
    if (wanted == VariantType.OBJECT) {
      return hostClass.javaClass().isInstance(ObjectBridge.of(s).toJava(lua));
    }
    if (wanted == VariantType.INT) {
      return lua instanceof Double d && d == Math.rint(d);
    }
    HostClass typed = TypedClasses.of(s).classOf(lua);
    return typed != null
        ? typed.extendsFrom(hostClass)
        : hostClass.container() == null && VariantType.typeOf(lua) == wanted;
  }

  /** {@code v:call('length')}, and {@code v:pcall('length')}, which catches errors. */
  private static final class Calling extends Resumable {
    private final boolean isProtected;

    Calling(String name, boolean isProtected) {
      super(name);
      this.isProtected = isProtected;
    }

    @Override
    public Object start(LuaState s, Object[] args) {
      Object self = Check.any(args, 0);
      Object method = Lua.index(s, self, Check.string(s, args, 1));
      if (method == null) {
        String message = "no method '" + args[1] + "' in " + VariantType.nameOf(self);
        if (isProtected) {
          return Multi.of(false, message);
        }
        throw s.error(message);
      }
      Object[] rest = Arrays.copyOfRange(args, 1, args.length);
      rest[0] = self;
      return isProtected
          ? new Call(ProtectedCalls.PCALL, Multi.prepend(method, rest), null)
          : new Call(method, rest, null);
    }
  }
}
