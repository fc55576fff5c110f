package dev.selenode.instance;

import dev.selenode.instance.object.Callable;
import dev.selenode.instance.object.CallableArguments;
import dev.selenode.instance.object.LuaLists;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.SignalClass;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Continuation;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.Resumable;
import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods that every object answers, whatever language its behaviour is written in. One set of
 * functions serves all; they find the object by their first argument.
 */
final class ObjectApi {
  private static final double NOTIFICATION_PREDELETE = 1;

  private final Map<String, LuaFunction> functions = new HashMap<>();
  private final Scripting scripting;

  ObjectApi(Scripting scripting) {
    this.scripting = scripting;
    addMethods();
    addProperties();
    addSignals();
    addMeta();
    addIdentity();
  }

  /** A method of the object API, or null. */
  LuaFunction method(String name) {
    return functions.get(name);
  }

  /** All names. */
  Collection<String> names() {
    return functions.keySet();
  }

  // --- how functions are made ----------------------------------------------------------------

  /** The body of a function: Lua values in and out. */
  @FunctionalInterface
  interface Body {
    Object call(ObjectState self, Object[] args);
  }

  private void add(String name, Body body) {
    functions.put(name, Builtin.of(name, (s, args) -> body.call(self(s, name, args), args)));
  }

  /** Adds a function that may need Lua to run: its body may return a {@link Call}. */
  private void addCalling(String name, Body body) {
    functions.put(
        name,
        new Resumable(name) {
          @Override
          public Object start(LuaState s, Object[] args) {
            return body.call(self(s, name, args), args);
          }
        });
  }

  private static ObjectState self(LuaState s, String name, Object[] args) {
    ObjectState self =
        Check.any(args, 0) instanceof InstanceTable table
            ? table.object()
            : scripting(s).objects().fromLua(Check.any(args, 0));
    if (self == null) {
      throw s.error(
          "calling '" + name + "' on bad self (got " + Lua.typeName(Check.any(args, 0)) + ")");
    }
    self.requireAlive();
    return self;
  }

  private static Scripting scripting(LuaState s) {
    return s.service(Scripting.class);
  }

  private LuaState state() {
    return scripting.state();
  }

  private String name(Object[] args, int i) {
    return Check.string(state(), args, i);
  }

  // --- methods -------------------------------------------------------------------------------

  private void addMethods() {
    addCalling("call", (self, args) -> callMethod(self, name(args, 1), Multi.rest(args, 2)));
    addCalling(
        "callv", (self, args) -> callMethod(self, name(args, 1), LuaLists.items(state(), args, 2)));
    add(
        "call_deferred",
        (self, args) -> {
          requireMethod(self, name(args, 1));
          Callable.of(self, name(args, 1)).callDeferred(scripting.objects(), Multi.rest(args, 2));
          return Multi.NONE;
        });
    add("has_method", (self, args) -> scripting.any().method(self, name(args, 1)) != null);
    add("get_method_list", (self, args) -> new MemberLists(scripting).methods(self));
    addCalling("notification", this::notification);
  }

  private Object callMethod(ObjectState self, String name, Object[] args) {
    return new Call(requireMethod(self, name), Multi.prepend(self.luaValue(), args), null);
  }

  private Object requireMethod(ObjectState self, String name) {
    Object method = scripting.any().method(self, name);
    if (method == null) {
      throw new IllegalArgumentException(
          "no method '" + name + "' in " + self + new MemberLists(scripting).hint(self, name));
    }
    return method;
  }

  private Object notification(ObjectState self, Object[] args) {
    Object handler = scripting.any().method(self, "_notification");
    if (handler == null) {
      return Multi.NONE;
    }
    Object what = Check.number(state(), args, 1);
    return new Call(
        handler, new Object[] {self.luaValue(), what, Check.truth(args, 2)}, Discard.RESULTS);
  }

  // --- properties ----------------------------------------------------------------------------

  private void addProperties() {
    addCalling("get", (self, args) -> get(self, name(args, 1)));
    addCalling("set", (self, args) -> set(self, name(args, 1), Check.any(args, 2)));
    add(
        "set_deferred",
        (self, args) -> {
          Object[] later = {self.luaValue(), name(args, 1), Check.any(args, 2)};
          Callable.ownedBy(self, functions.get("set")).callDeferred(scripting.objects(), later);
          return Multi.NONE;
        });
    addCalling("get_indexed", (self, args) -> IndexedPath.get(state(), self, path(args)));
    addCalling(
        "set_indexed",
        (self, args) -> IndexedPath.set(state(), self, path(args), Check.any(args, 2)));
    add("get_property_list", (self, args) -> new MemberLists(scripting).properties(self));
    addCalling("property_can_revert", (self, args) -> revert(self, "_property_can_revert", args));
    addCalling("property_get_revert", (self, args) -> revert(self, "_property_get_revert", args));
    addCalling("rawget", (self, args) -> rawGet(self, Check.any(args, 1)));
    addCalling("rawset", (self, args) -> rawSet(self, Check.any(args, 1), Check.any(args, 2)));
  }

  Object get(ObjectState self, String name) {
    Object value = scripting.any().read(self, name);
    return value == MemberAccess.NOTHING ? null : value;
  }

  Object set(ObjectState self, String name, Object value) {
    Call request = scripting.any().write(self, name, value);
    return request == null ? Multi.NONE : request;
  }

  /** Asks the script, and without its answer the property's default. */
  private Object revert(ObjectState self, String virtual, Object[] args) {
    String name = name(args, 1);
    if (!(self.instance() instanceof InstanceTable table)) {
      return virtual.equals("_property_can_revert") ? (Object) false : null;
    }
    boolean asksWhether = virtual.equals("_property_can_revert");
    Continuation otherwise =
        (state, results) -> {
          Object answer = Multi.first(results);
          return answer != null ? answer : PropertyDefaults.revert(table, name, asksWhether);
        };
    Object own = table.type().function(virtual);
    return own == null
        ? otherwise.resume(state(), null)
        : new Call(own, new Object[] {table, name}, otherwise);
  }

  private String path(Object[] args) {
    Object path = Check.any(args, 1);
    return path instanceof dev.selenode.runtime.variant.NodePath p ? p.toString() : name(args, 1);
  }

  private Object rawGet(ObjectState self, Object key) {
    return self.instance() instanceof InstanceTable table
        ? scripting.access().rawGet(table, key)
        : get(self, Lua.toString(key));
  }

  private Object rawSet(ObjectState self, Object key, Object value) {
    if (self.instance() instanceof InstanceTable table) {
      scripting.access().rawSet(table, key, value);
      return Multi.NONE;
    }
    return set(self, Lua.toString(key), value);
  }

  // --- signals -------------------------------------------------------------------------------

  private void addSignals() {
    add("has_signal", (self, args) -> self.hasSignal(name(args, 1)));
    add("add_user_signal", this::addUserSignal);
    add("connect", this::connect);
    add("disconnect", this::disconnect);
    add(
        "is_connected",
        (self, args) ->
            self.hasSignal(name(args, 1))
                && self.signal(name(args, 1))
                    .isConnected(CallableArguments.read(state(), args, 2).callable()));
    add(
        "emit_signal",
        (self, args) -> {
          self.emitLua(name(args, 1), Multi.rest(args, 2));
          return Multi.NONE;
        });
    add("get_signal_list", (self, args) -> new MemberLists(scripting).signals(self));
    add(
        "get_signal_connection_list",
        (self, args) -> SignalClass.list(state(), self.signal(name(args, 1))));
    add(
        "get_incoming_connections",
        (self, args) ->
            LuaLists.table(
                state(),
                self.incoming().stream().map(c -> SignalClass.describe(state(), c)).toList()));
    add(
        "set_block_signals",
        (self, args) -> {
          self.blockSignals(Check.truth(args, 1));
          return Multi.NONE;
        });
    add("is_blocking_signals", (self, args) -> self.signalsBlocked());
  }

  private Object addUserSignal(ObjectState self, Object[] args) {
    List<String> names = new ArrayList<>();
    for (Object item : LuaLists.items(state(), args, 2)) {
      names.add(item instanceof Table t ? Lua.toString(t.get("name")) : Lua.toString(item));
    }
    self.addUserSignal(name(args, 1), names);
    return Multi.NONE;
  }

  /**
   * {@code connect(signal, target, method [, binds [, flags]])} or {@code (signal, callable …)}.
   */
  private Object connect(ObjectState self, Object[] args) {
    CallableArguments receiver = CallableArguments.read(state(), args, 2);
    Callable callable = receiver.callable();
    int next = receiver.next();
    boolean hasBinds = next < args.length && !(args[next] instanceof Double);
    if (hasBinds) {
      callable = callable.bind(LuaLists.items(state(), args, next));
      next++;
    }
    self.signal(name(args, 1)).connect(callable, (int) Check.integer(state(), args, next, 0));
    return Multi.NONE;
  }

  private Object disconnect(ObjectState self, Object[] args) {
    Callable callable = CallableArguments.read(state(), args, 2).callable();
    self.signal(name(args, 1)).disconnect(callable);
    return Multi.NONE;
  }

  // --- metadata ------------------------------------------------------------------------------

  private void addMeta() {
    add("get_meta", this::getMeta);
    add(
        "set_meta",
        (self, args) -> {
          if (Check.absent(args, 2)) {
            self.meta().remove(name(args, 1)); // as Godot 4: nil removes it
          } else {
            self.meta().put(name(args, 1), args[2]);
          }
          return Multi.NONE;
        });
    add("has_meta", (self, args) -> self.meta().containsKey(name(args, 1)));
    add(
        "remove_meta",
        (self, args) -> {
          self.meta().remove(name(args, 1));
          return Multi.NONE;
        });
    add(
        "get_meta_list",
        (self, args) -> LuaLists.table(state(), List.copyOf(self.meta().keySet())));
  }

  private Object getMeta(ObjectState self, Object[] args) {
    String name = name(args, 1);
    if (!self.meta().containsKey(name)) {
      if (args.length > 2) {
        return args[2];
      }
      throw new IllegalArgumentException("no metadata '" + name + "' in " + self);
    }
    return self.meta().get(name);
  }

  // --- identity ------------------------------------------------------------------------------

  private void addIdentity() {
    add("get_class", (self, args) -> className(self));
    add("is_class", (self, args) -> isClass(self, name(args, 1)));
    add("get_instance_id", (self, args) -> (double) self.id());
    add(
        "get_script",
        (self, args) ->
            self.instance() instanceof InstanceTable t ? t.type().definition().classTable() : null);
    add(
        "set_script",
        (self, args) -> {
          scripting.setScript(self, Check.any(args, 1));
          return Multi.NONE;
        });
    addCalling("to_string", (self, args) -> toStringCall(self));
    add(
        "free",
        (self, args) -> {
          self.free();
          return Multi.NONE;
        });
  }

  private Object className(ObjectState self) {
    HostClass host = scripting.any().hostClass(self);
    return host == null ? "Object" : host.name();
  }

  private boolean isClass(ObjectState self, String name) {
    if (self.instance() instanceof InstanceTable table) {
      for (ScriptClass c = table.type(); c != null; c = c.base()) {
        if (name.equals(c.script().className())) {
          return true;
        }
      }
    }
    for (HostClass c = scripting.any().hostClass(self); c != null; c = c.base()) {
      if (c.name().equals(name)) {
        return true;
      }
    }
    return name.equals("Object");
  }

  private Object toStringCall(ObjectState self) {
    Object own =
        self.instance() instanceof InstanceTable t ? t.type().function("_to_string") : null;
    return own == null ? defaultText(self) : new Call(own, new Object[] {self.luaValue()}, null);
  }

  /** How {@code tostring} shows an object that does not say so itself. */
  String defaultText(ObjectState self) {
    String name = null;
    if (self.instance() instanceof InstanceTable t) {
      name = t.type().script().className();
    }
    return "[" + (name != null ? name : className(self)) + ":" + self.id() + "]";
  }

  /** Tells the script that its object is about to be freed. */
  void notifyFreed(ObjectState self) {
    if (self.instance() instanceof InstanceTable t && t.type().function("_notification") != null) {
      scripting
          .calls()
          .call(
              self,
              "_notification",
              t.type().function("_notification"),
              t,
              NOTIFICATION_PREDELETE,
              true);
    }
  }
}
