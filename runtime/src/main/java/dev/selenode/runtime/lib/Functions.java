package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.value.Table;

/** Fills a library's table with functions under their names. */
final class Functions {
  private final Table table = new Table();

  Functions add(String name, Builtin.Body body) {
    return add(name, Builtin.of(name, body));
  }

  Functions add(LuaFunction function) {
    return add(function.name(), function);
  }

  Functions add(String name, Object value) {
    table.set(name, value);
    return this;
  }

  Table table() {
    return table;
  }
}
