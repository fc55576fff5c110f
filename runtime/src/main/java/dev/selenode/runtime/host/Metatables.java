package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.MemberIndex;
import dev.selenode.runtime.interpreter.MissingField;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;

/**
 * What makes host objects work in Lua. Scripts never get hold of these tables: {@code __metatable}
 * hides them.
 */
final class Metatables {
  private Metatables() {}

  static Table ofObjects(LuaState state, HostClass hostClass) {
    Table mt = protectedTable(state, hostClass.name());
    mt.setField("__index", new Index(hostClass));
    mt.setField("__newindex", new NewIndex(hostClass));
    String prefix = "[" + hostClass.name() + ":";
    mt.setField(
        "__tostring",
        Builtin.unary("tostring", (s, v) -> Text.toLua(prefix + System.identityHashCode(v) + "]")));
    hostClass.operators().forEach(mt::setField);
    return mt;
  }

  /** The one metatable of all classes, as scripts see them: {@code Node}. */
  static Table ofClasses(LuaState state) {
    Table mt = protectedTable(state, "class");
    mt.setField("__index", Builtin.of("__index", Metatables::indexClass));
    mt.setField(
        "__newindex",
        Builtin.of(
            "__newindex",
            (s, args) -> {
              throw s.error("can't assign to class " + ((HostClass) args[0]).name());
            }));
    mt.setField("__tostring", Builtin.unary("tostring", (s, c) -> ((HostClass) c).name()));
    mt.setField("__call", Builtin.of("__call", Metatables::construct));
    return mt;
  }

  private static Table protectedTable(LuaState state, String name) {
    Table mt = state.newTable();
    mt.setField("__metatable", false);
    mt.setField("__name", Text.toLua(name));
    return mt;
  }

  private static Object indexClass(LuaState s, Object[] args) {
    HostClass hostClass = (HostClass) args[0];
    if (!(args[1] instanceof String key)) {
      return hostClass.parameterized(s, args[1]);
    }
    Object found = hostClass.getStatic(key);
    return found != null ? found : ClassFunctions.get(hostClass, key);
  }

  private static Object construct(LuaState s, Object[] args) {
    HostClass made = (HostClass) args[0];
    if (made.constructor() == null) {
      throw s.error("class " + made.name() + " can't be created by scripts");
    }
    return made.constructor().callN(s, args);
  }

  private static final class Index extends Builtin implements MemberIndex {
    private final HostClass hostClass;
    private final Table methods = new Table();

    Index(HostClass hostClass) {
      super("__index");
      this.hostClass = hostClass;
      for (String name : hostClass.memberNames()) {
        HostMethod method = hostClass.member(name, HostMethod.class);
        if (method != null) {
          methods.set(name, method.function());
        }
      }
    }

    @Override
    public Table members() {
      return methods;
    }

    @Override
    public MissingField missing(String key) {
      HostProperty property = hostClass.member(key, HostProperty.class);
      boolean assigns = hostClass.operators().get("__newindex") == null;
      return property != null && assigns ? new Property(property) : null;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return hostClass.get(s, args[0], args[1]);
    }

    @Override
    public Object call2(LuaState s, Object self, Object key) {
      return hostClass.get(s, self, key);
    }
  }

  /** What the two handlers do for the name of a property. */
  private record Property(HostProperty property) implements MissingField {
    @Override
    public Object get(LuaState s, Object host) {
      return property.get(s, host);
    }

    @Override
    public Call set(LuaState s, Object host, Object value) {
      property.set(s, host, value);
      return null;
    }
  }

  private static final class NewIndex extends Builtin {
    private final HostClass hostClass;

    NewIndex(HostClass hostClass) {
      super("__newindex");
      this.hostClass = hostClass;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return call3(s, args[0], args[1], args[2]);
    }

    @Override
    public Object call3(LuaState s, Object self, Object key, Object value) {
      hostClass.set(s, self, key, value);
      return Multi.NONE;
    }
  }
}
