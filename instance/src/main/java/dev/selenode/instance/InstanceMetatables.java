package dev.selenode.instance;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.MemberIndex;
import dev.selenode.runtime.interpreter.MissingField;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.Resumable;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;

/** The metatables of instance tables. Scripts never get hold of them. */
final class InstanceMetatables {
  private final MemberAccess access;
  private final ObjectApi api;
  private final Builtin newIndex;
  private final Resumable toString;
  private final Table ended = new Table();

  InstanceMetatables(MemberAccess access, Scripting scripting) {
    this.access = access;
    this.api = scripting.api();
    this.newIndex = new NewIndex(access);
    this.toString = new ToString(scripting);
    ended.setField("__metatable", false);
    ended.setField("__index", Builtin.of("__index", InstanceMetatables::refuse));
    ended.setField("__newindex", Builtin.of("__newindex", InstanceMetatables::refuse));
    ended.setField("__tostring", Builtin.of("tostring", InstanceMetatables::name));
  }

  /** Of instances of a class on owners of a host class, which may be null. */
  Table of(ScriptClass type, HostClass host) {
    Table known = type.metatables().get(host);
    if (known == null) {
      known = make(type, host);
      type.metatables().put(host, known);
    }
    return known;
  }

  private Table make(ScriptClass type, HostClass host) {
    Table metatable = new Table();
    metatable.setField("__metatable", false);
    metatable.setField("__index", new Index(access, methods(type, host), type, host));
    metatable.setField("__newindex", newIndex);
    metatable.setField("__tostring", toString);
    return metatable;
  }

  /** What never changes for as long as the class has this version: all methods by name. */
  private Table methods(ScriptClass type, HostClass host) {
    Table methods = new Table();
    for (String name : api.names()) {
      if (type.member(name) == null && (host == null || host.member(name) == null)) {
        methods.set(name, api.method(name));
      }
    }
    if (host != null) {
      for (String name : host.memberNames()) {
        HostMethod method = host.member(name, HostMethod.class);
        if (method != null && type.member(name) == null) {
          methods.set(Text.toLua(name), method.function());
        }
      }
    }
    for (ClassMember member : type.members()) {
      if (member instanceof ClassMember.Method method) {
        methods.set(method.name(), method.function());
      }
    }
    return methods;
  }

  /** Of instances whose owner was freed or lost the script: any use is an error. */
  Table ended() {
    return ended;
  }

  private static Object refuse(LuaState s, Object[] args) {
    InstanceTable self = (InstanceTable) args[0];
    if (self.object().isFreed()) {
      throw s.error("attempt to use freed object " + self.object().id());
    }
    throw s.error("attempt to use " + self.type().script() + " after it was taken off its object");
  }

  private static Object name(LuaState s, Object[] args) {
    return "[Freed:" + ((InstanceTable) args[0]).object().id() + "]";
  }

  /** Answers with values; where an accessor has to run, the interpreter does that. */
  private static final class Index extends Builtin implements MemberIndex {
    private final MemberAccess access;
    private final Table methods;
    private final ScriptClass type;
    private final HostClass host;

    Index(MemberAccess access, Table methods, ScriptClass type, HostClass host) {
      super("__index");
      this.access = access;
      this.methods = methods;
      this.type = type;
      this.host = host;
    }

    @Override
    public MissingField missing(String key) {
      return InstanceField.of(access, key, type.member(key), host);
    }

    @Override
    public Table members() {
      return methods;
    }

    @Override
    public Object call2(LuaState s, Object self, Object key) {
      Object method = methods.get(key);
      if (method != null) {
        return method;
      }
      InstanceTable table = (InstanceTable) self;
      Object value =
          key instanceof String name
              ? access.readMissing(s, table, name)
              : access.read(s, table, key);
      return value == MemberAccess.NOTHING ? null : value;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return call2(s, args[0], args[1]);
    }
  }

  private static final class NewIndex extends Builtin {
    private final MemberAccess access;

    NewIndex(MemberAccess access) {
      super("__newindex");
      this.access = access;
    }

    @Override
    public Object call3(LuaState s, Object self, Object key, Object value) {
      Call request = access.write(s, (InstanceTable) self, key, value);
      return request == null ? Multi.NONE : request;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return call3(s, args[0], args[1], args[2]);
    }
  }

  private static final class ToString extends Resumable {
    private final Scripting scripting;

    ToString(Scripting scripting) {
      super("tostring");
      this.scripting = scripting;
    }

    @Override
    public Object start(LuaState s, Object[] args) {
      InstanceTable self = (InstanceTable) args[0];
      Object own = self.type().function("_to_string");
      return own == null
          ? scripting.api().defaultText(self.object())
          : new Call(own, new Object[] {self}, null);
    }
  }
}
