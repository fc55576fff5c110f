package dev.selenode.benchmarks.luaj;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.GeneratedScripts;
import dev.selenode.benchmarks.work.Held;
import dev.selenode.benchmarks.work.Timed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;

/** What LuaJ takes to get ready, and what its objects weigh. */
public final class LuaJUpkeep implements Contestant {
  /** Stand-ins for what declares members: enough for the scripts to run. */
  private static final String DECLARATIONS =
      "function signal(...) return {...} end function property(t) return {t} end";

  private final boolean compiled;

  public LuaJUpkeep(boolean compiled) {
    this.compiled = compiled;
  }

  @Override
  public Timed timed(Case which) throws IOException {
    return switch (which.name()) {
      case "500 scripts, first time", "500 scripts, warm" -> load(which.n());
      case "one more state" -> this::open;
      case "JVM start to first frame" -> this::firstFrame;
      default -> null;
    };
  }

  @Override
  public Held held(Case which) {
    return switch (which.name()) {
      case "instance with four numbers" -> this::instances;
      case "one more state" -> this::states;
      default -> null; // a waiting script would be a thread each
    };
  }

  private Timed load(int count) throws IOException {
    Path folder = GeneratedScripts.write(count);
    return n -> {
      Globals globals = LuaJScripts.newGlobals(compiled);
      globals.load(DECLARATIONS, "declarations").call();
      int methods = 0;
      for (int i = 0; i < n; i++) {
        String name = GeneratedScripts.name(i);
        LuaValue loaded = globals.load(Files.readString(folder.resolve(name)), name).call();
        methods += loaded.get("_process").isfunction() ? 1 : 0;
      }
      return methods;
    };
  }

  private double open(int n) {
    int tables = 0;
    for (int i = 0; i < n; i++) {
      tables += LuaJScripts.newGlobals(compiled).get("string").istable() ? 1 : 0;
    }
    return tables;
  }

  private double firstFrame(int n) {
    Globals globals = LuaJScripts.newGlobals(compiled);
    LuaValue ball = globals.load(Case.source("bridge/byhand.lua"), "byhand.lua").call();
    LuaValue instance = ball.get("new").call(LuaValue.valueOf(0));
    instance.get("_process").call(instance, LuaValue.valueOf(0.5));
    return instance.get("x").todouble();
  }

  private Object instances(int n) {
    LuaTable metatable = new LuaTable();
    LuaTable[] all = new LuaTable[n];
    for (int i = 0; i < n; i++) {
      all[i] = new LuaTable();
      for (String key : List.of("x", "y", "vx", "vy")) {
        all[i].set(key, LuaValue.valueOf(i + 0.5));
      }
      all[i].setmetatable(metatable);
    }
    return all;
  }

  private Object states(int n) {
    Globals[] all = new Globals[n];
    for (int i = 0; i < n; i++) {
      all[i] = LuaJScripts.newGlobals(compiled);
    }
    return all;
  }
}
