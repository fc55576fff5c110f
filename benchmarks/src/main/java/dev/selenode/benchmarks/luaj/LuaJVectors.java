package dev.selenode.benchmarks.luaj;

import org.joml.Vector2d;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.lib.OneArgFunction;
import org.luaj.vm2.lib.TwoArgFunction;

/** Vectors at the border as one has them by hand: tables for scripts, converted both ways. */
final class LuaJVectors {
  private LuaJVectors() {}

  /** A Java object whose functions take a vector and give one. */
  static LuaValue sail() {
    LuaTable methods = new LuaTable();
    methods.set(
        "pull",
        new TwoArgFunction() {
          @Override
          public LuaValue call(LuaValue self, LuaValue vector) {
            return LuaValue.valueOf(sail(self).pull(toJava(vector)));
          }
        });
    methods.set(
        "wind",
        new OneArgFunction() {
          @Override
          public LuaValue call(LuaValue self) {
            return toLua(sail(self).wind);
          }
        });
    LuaTable metatable = new LuaTable();
    metatable.set("__index", methods);
    return new LuaUserdata(new Sail(new Vector2d(3, 4)), metatable);
  }

  private static Sail sail(LuaValue self) {
    return (Sail) self.touserdata();
  }

  private static Vector2d toJava(LuaValue vector) {
    return new Vector2d(vector.get("x").todouble(), vector.get("y").todouble());
  }

  private static LuaValue toLua(Vector2d vector) {
    LuaTable table = new LuaTable(0, 2);
    table.set("x", LuaValue.valueOf(vector.x));
    table.set("y", LuaValue.valueOf(vector.y));
    return table;
  }

  private record Sail(Vector2d wind) {
    double pull(Vector2d from) {
      return from.x + from.y;
    }
  }
}
