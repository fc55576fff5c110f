package dev.selenode.instance;

import dev.selenode.instance.object.Callable;
import dev.selenode.instance.object.CallableArguments;
import dev.selenode.instance.object.LuaLists;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.SignalClass;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.List;

/** Signals of any object by name. */
final class SignalFunctions extends ObjectFunctions {
  SignalFunctions(Scripting scripting) {
    super(scripting);
  }

  @Override
  void addAll() {
    add("has_signal", (self, args) -> self.hasSignal(name(args, 1)));
    add("has_user_signal", (self, args) -> self.userSignals().containsKey(name(args, 1)));
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
    add("get_signal_list", (self, args) -> new MemberLists(scripting()).signals(self));
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
}
