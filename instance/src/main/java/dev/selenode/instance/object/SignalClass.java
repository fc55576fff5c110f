package dev.selenode.instance.object;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;

/** What scripts can do with a {@link Signal}: {@code self.hit:emit(3)}. */
public final class SignalClass {
  /** The class. */
  public static final HostClass CLASS =
      HostClass.builder(Signal.class)
          .doc("A signal of an object.")
          .method("emit", Builtin.of("emit", SignalClass::emit))
          .method("connect", Builtin.of("connect", SignalClass::connect))
          .method("disconnect", Builtin.of("disconnect", SignalClass::disconnect))
          .method("is_connected", Builtin.of("is_connected", SignalClass::isConnected))
          .method(
              "get_connections", Builtin.of("get_connections", (s, args) -> list(s, self(s, args))))
          .method(
              "has_connections",
              Builtin.of("has_connections", (s, args) -> !self(s, args).isUnused()))
          .method("get_name", Builtin.of("get_name", (s, args) -> self(s, args).name()))
          .method(
              "get_object",
              Builtin.of("get_object", (s, args) -> self(s, args).source().luaValue()))
          .method(
              "get_object_id",
              Builtin.of("get_object_id", (s, args) -> (double) self(s, args).source().id()))
          .method("is_null", Builtin.of("is_null", (s, args) -> self(s, args).source().isFreed()))
          .toString(signal -> "[Signal:" + signal.name() + "]")
          .build();

  private SignalClass() {}

  private static Signal self(LuaState s, Object[] args) {
    if (Check.any(args, 0) instanceof Signal signal) {
      return signal;
    }
    throw Check.type(s, args, 0, "Signal");
  }

  private static Object emit(LuaState s, Object[] args) {
    self(s, args).emitLua(Multi.rest(args, 1));
    return Multi.NONE;
  }

  private static Object connect(LuaState s, Object[] args) {
    Signal signal = self(s, args);
    CallableArguments receiver = CallableArguments.read(s, args, 1, signal.source());
    int flags = (int) Check.integer(s, args, receiver.next(), 0);
    signal.connect(receiver.callable(), flags);
    return Multi.NONE;
  }

  private static Object disconnect(LuaState s, Object[] args) {
    Signal signal = self(s, args);
    signal.disconnect(CallableArguments.read(s, args, 1, signal.source()).callable());
    return Multi.NONE;
  }

  private static Object isConnected(LuaState s, Object[] args) {
    Signal signal = self(s, args);
    return signal.isConnected(CallableArguments.read(s, args, 1, signal.source()).callable());
  }

  /** The connections of a signal as a table: {@code {{signal=, callable=, flags=}, …}}. */
  public static Table list(LuaState s, Signal signal) {
    Table list = s.newTable();
    for (Connection c : signal.connections()) {
      list.set(list.length() + 1, describe(s, c));
    }
    return list;
  }

  /** One connection as a table. */
  public static Table describe(LuaState s, Connection c) {
    Table entry = s.newTable();
    Callable callable = c.callable();
    entry.setField("signal", c.signal());
    entry.setField("source", c.signal().source().luaValue());
    entry.setField("callable", callable.isMethod() ? callable : callable.identityValue());
    if (callable.isMethod()) {
      entry.setField("target", callable.target().luaValue());
      entry.setField("method", callable.method());
    }
    Table binds = s.newTable();
    Object[] bound = callable.binds();
    binds.setRange(1, bound, 0, bound.length);
    entry.setField("binds", binds);
    entry.setField("flags", (double) c.flags());
    return entry;
  }
}
