package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plugin passes to a function of the host; indices are from 0. Valid during the call. A
 * value of the wrong type is the plugin's error: {@code bad argument #1 to 'add' (number expected,
 * got nil)}.
 */
public final class PluginArgs {
  private final Isolate isolate;
  private final Object[] values;

  PluginArgs(Isolate isolate, Object[] values) {
    this.isolate = isolate;
    this.values = values;
  }

  /** How many were given. */
  public int count() {
    return values.length;
  }

  /** Whether one is nil or was left out. */
  public boolean absent(int i) {
    return Check.absent(values, i);
  }

  /** A number, or a string that is one. */
  public double number(int i) {
    return Check.number(isolate.state(), values, i);
  }

  /** A number, or a default if it is absent. */
  public double number(int i, double otherwise) {
    return Check.number(isolate.state(), values, i, otherwise);
  }

  /** A number cut toward zero. */
  public long integer(int i) {
    return Check.integer(isolate.state(), values, i);
  }

  /** A string, or a number as a string. */
  public String string(int i) {
    return Text.toJava(Check.string(isolate.state(), values, i));
  }

  /** A string, or a default if it is absent. */
  public String string(int i, String otherwise) {
    return absent(i) ? otherwise : string(i);
  }

  /** Lua's truth: all but nil and false. */
  public boolean truth(int i) {
    return Check.truth(values, i);
  }

  /**
   * A value as plain Java: null, Boolean, Double, String, List for a table with the keys 1…n, Map
   * for any other, {@link PluginCallback} for a function. Tables are copied.
   */
  public Object value(int i) {
    return PluginValues.toJava(isolate, Check.any(values, i));
  }

  /** All of them as plain Java. */
  public List<Object> all() {
    List<Object> all = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      all.add(value(i));
    }
    return all;
  }

  /** A value as Lua's {@code tostring} writes it. */
  public String text(int i) {
    return Text.toJava(Lua.toString(isolate.state(), Check.any(values, i)));
  }

  /** A function, for the host to call later. */
  public PluginCallback function(int i) {
    LuaFunction function = Check.function(isolate.state(), values, i);
    return isolate.callback(function);
  }
}
