package dev.selenode.benchmarks.game;

import com.badlogic.gdx.scenes.scene2d.Stage;
import dev.selenode.benchmarks.luaj.LuaJScripts;
import dev.selenode.benchmarks.work.Case;
import dev.selenode.libgdx.game.Moonfall;
import dev.selenode.libgdx.game.Sprite;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.lib.OneArgFunction;
import org.luaj.vm2.lib.TwoArgFunction;

/**
 * The same behaviour as one writes it by hand on LuaJ: classes by metatable, and an actor as
 * userdata with just the four functions that are needed, without reflection.
 */
public final class LuaJRocks extends Rocks {
  private final Globals globals;
  private LuaValue[] enemies;
  private LuaValue process;

  public LuaJRocks(boolean compiled) {
    globals = LuaJScripts.newGlobals(compiled);
  }

  @Override
  void begin(Stage where, List<Sprite> rocks) {
    rocks.forEach(where::addActor);
    LuaTable functions = new LuaTable();
    functions.set("get_x", getter(Sprite::getX));
    functions.set("get_y", getter(Sprite::getY));
    functions.set("get_width", getter(Sprite::getWidth));
    functions.set("set_x", setter(Sprite::setX));
    functions.set("set_y", setter(Sprite::setY));
    LuaTable metatable = new LuaTable();
    metatable.set(LuaValue.INDEX, functions);
    globals.set("ENEMY_SPEED", SLOWLY);
    globals.set("STAGE_WIDTH", where.getWidth());
    LuaValue zigzag = globals.load(Case.source("game/byhand.lua"), "byhand.lua").call();
    enemies =
        rocks.stream()
            .map(rock -> zigzag.get("new").call(zigzag, new LuaUserdata(rock, metatable)))
            .toArray(LuaValue[]::new);
    process = zigzag.get("_process");
  }

  private interface Setter {
    void set(Sprite sprite, float value);
  }

  private static LuaValue getter(ToDoubleFunction<Sprite> get) {
    return new OneArgFunction() {
      @Override
      public LuaValue call(LuaValue self) {
        return LuaValue.valueOf(get.applyAsDouble((Sprite) self.checkuserdata()));
      }
    };
  }

  private static LuaValue setter(Setter set) {
    return new TwoArgFunction() {
      @Override
      public LuaValue call(LuaValue self, LuaValue value) {
        set.set((Sprite) self.checkuserdata(), value.tofloat());
        return NONE;
      }
    };
  }

  @Override
  void move() {
    LuaValue delta = LuaValue.valueOf((double) Moonfall.STEP);
    for (LuaValue enemy : enemies) {
      process.call(enemy, delta);
    }
  }
}
