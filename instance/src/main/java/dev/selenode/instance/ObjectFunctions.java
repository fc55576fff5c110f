package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Resumable;
import java.util.Map;

/**
 * Some functions of the object API. One set serves all objects of a runtime: they find the object
 * by their first argument.
 */
abstract class ObjectFunctions {
  private final Scripting scripting;
  private Map<String, LuaFunction> functions;

  ObjectFunctions(Scripting scripting) {
    this.scripting = scripting;
  }

  final void addTo(Map<String, LuaFunction> all) {
    functions = all;
    addAll();
  }

  /** Adds each function. */
  abstract void addAll();

  /** The body of a function: Lua values in and out. */
  @FunctionalInterface
  interface Body {
    Object call(ObjectState self, Object[] args);
  }

  final void add(String name, Body body) {
    functions.put(name, Builtin.of(name, (s, args) -> body.call(self(s, name, args), args)));
  }

  /** Adds a function that may need Lua to run: its body may return a {@link Call}. */
  final void addCalling(String name, Body body) {
    functions.put(
        name,
        new Resumable(name) {
          @Override
          public Object start(LuaState s, Object[] args) {
            return body.call(self(s, name, args), args);
          }
        });
  }

  private ObjectState self(LuaState s, String name, Object[] args) {
    ObjectState self =
        Check.any(args, 0) instanceof InstanceTable table
            ? table.object()
            : scripting.objects().fromLua(Check.any(args, 0));
    if (self == null) {
      throw s.error(
          "calling '" + name + "' on bad self (got " + Lua.typeName(Check.any(args, 0)) + ")");
    }
    self.requireAlive();
    return self;
  }

  final Scripting scripting() {
    return scripting;
  }

  final LuaState state() {
    return scripting.state();
  }

  /** Argument {@code i} as a name. */
  final String name(Object[] args, int i) {
    return Check.string(state(), args, i);
  }
}
