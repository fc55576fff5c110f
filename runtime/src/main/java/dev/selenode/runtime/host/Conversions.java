package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;

/**
 * The border between Java values and Lua values.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>Java</th><th>Lua</th><th>back to Java</th></tr>
 * <tr><td>null, empty Optional</td><td>nil</td><td>null</td></tr>
 * <tr><td>Boolean</td><td>boolean</td><td>Boolean</td></tr>
 * <tr><td>any Number</td><td>number</td><td>Double, or the declared type, cut toward zero</td></tr>
 * <tr><td>String, char, enum</td><td>string (UTF-8)</td><td>String, or the declared type</td></tr>
 * <tr><td>byte[]</td><td>string of these bytes</td><td>byte[] where declared</td></tr>
 * <tr><td>List and other Iterables, arrays</td><td>new table 1…n</td><td>List, arrays where declared</td></tr>
 * <tr><td>Map</td><td>new table</td><td>Map, in the table's order</td></tr>
 * <tr><td>{@link HostFunction}</td><td>function</td><td>{@link LuaCallable}</td></tr>
 * <tr><td>{@link LuaCallable}</td><td>its function</td><td>{@link LuaCallable}</td></tr>
 * <tr><td>{@link LuaResult}</td><td>what it holds</td><td></td></tr>
 * <tr><td>value types, host objects, any other object</td><td>itself</td><td>itself</td></tr>
 * </table>
 *
 * <p>Containers are copied deeply; one that contains itself is refused with an {@link
 * IllegalArgumentException}. A table is a List if its keys are 1…n (so the empty one is), else a
 * Map. Host objects pass through the state's {@link ObjectBridge}.
 */
public final class Conversions {
  private Conversions() {}

  /** A Lua value of a Java value. */
  public static Object toLua(LuaState state, Object java) {
    if (java == null || java instanceof Double) {
      return java;
    }
    if (java instanceof String text) {
      return Text.toLua(text);
    }
    if (ToLua.isPlainObject(java)) {
      return ObjectBridge.of(state).toLua(java);
    }
    if (java instanceof LuaResult result) {
      return result.results();
    }
    return new ToLua(state).value(java);
  }

  /** A plain Java value of a Lua value. */
  public static Object toJava(LuaState state, Object lua) {
    if (lua == null || lua instanceof Double || lua instanceof Boolean) {
      return lua;
    }
    if (lua instanceof String text) {
      return Text.toJava(text);
    }
    return new ToJava(state).value(lua);
  }

  /**
   * A Java value of a declared type, as a parameter of that type would get it. Nil gives null for
   * reference types that are not value types.
   *
   * @throws TypeMismatch if the value does not fit
   */
  @SuppressWarnings(
      "unchecked") // a primitive's class is typed as its box, which cast() would refuse
  public static <T> T toJava(LuaState state, Object lua, Class<T> type) {
    return (T) ArgumentType.of(type).require(state, lua);
  }

  /** Whether a table has no keys but 1…n. The empty table is an empty list. */
  public static boolean isList(LuaState state, Table table) {
    int n = table.length();
    int count = 0;
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      state.tick(1);
      if (++count > n) {
        return false;
      }
    }
    return count == n;
  }
}
