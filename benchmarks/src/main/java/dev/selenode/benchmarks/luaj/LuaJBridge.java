package dev.selenode.benchmarks.luaj;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.Timed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaUserdata;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.lib.OneArgFunction;
import org.luaj.vm2.lib.TwoArgFunction;

/** Host and script, joined as one writes it by hand on LuaJ: look up by string, then call. */
public final class LuaJBridge implements Contestant {
  private static final double DELTA = 1 / 64.0;

  private final Globals globals;
  private final LuaValue ballClass;

  public LuaJBridge(boolean compiled) {
    globals = LuaJScripts.newGlobals(compiled);
    ballClass = newClass();
  }

  @Override
  public Timed timed(Case which) {
    return switch (which.name()) {
      case "frame by name" -> frameByName(balls(1));
      case "frame bound", "frame by group" -> frameBound(balls(1));
      case "frame by group, 50 classes" -> frameBound(balls(Cases.CLASSES));
      case "call by name" -> callByName(ball());
      case "call bound" -> callBound(ball());
      case "add(1, 2) bound" -> addBound(ball());
      case "get" -> get(ball());
      case "set" -> set(ball());
      case "get by accessor" -> getByAccessor(ball());
      case "set by accessor" -> setByAccessor(ball());
      case "emit" -> emit(ball());
      case "attach and free" -> this::attachAndFree;
      case "Lua calls Java" -> this::luaCallsJava;
      case "Lua gets from Java" -> onShip("read_fuel");
      case "Lua sets in Java" -> onShip("write_fuel");
      case "Lua passes a Vector2 to Java" -> loop("pass_vector", LuaJVectors.sail());
      case "Lua gets a Vector2 from Java" -> loop("get_vector", LuaJVectors.sail());
      case "Lua gets by accessor" -> loop("read_health", ball());
      case "Lua sets by accessor" -> loop("write_health", ball());
      default -> null;
    };
  }

  private LuaValue newClass() {
    return globals.load(Case.source("bridge/byhand.lua"), "byhand.lua").call();
  }

  private LuaValue ball() {
    return ballClass.get("new").call(LuaValue.valueOf(0));
  }

  private LuaValue[] balls(int classes) {
    LuaValue[] makers = new LuaValue[classes];
    for (int i = 0; i < classes; i++) {
      makers[i] = newClass().get("new");
    }
    LuaValue[] balls = new LuaValue[Cases.INSTANCES];
    for (int i = 0; i < balls.length; i++) {
      balls[i] = makers[i % classes].call(LuaValue.valueOf(i));
    }
    return balls;
  }

  private static Timed frameByName(LuaValue[] balls) {
    return n -> {
      for (int frame = 0; frame < n / balls.length; frame++) {
        for (LuaValue ball : balls) {
          ball.get("_process").call(ball, LuaValue.valueOf(DELTA));
        }
      }
      return place(balls[balls.length - 1]);
    };
  }

  private static Timed frameBound(LuaValue[] balls) {
    LuaValue[] methods = new LuaValue[balls.length];
    for (int i = 0; i < balls.length; i++) {
      methods[i] = balls[i].get("_process");
    }
    return n -> {
      for (int frame = 0; frame < n / balls.length; frame++) {
        LuaValue delta = LuaValue.valueOf(DELTA);
        for (int i = 0; i < balls.length; i++) {
          methods[i].call(balls[i], delta);
        }
      }
      return place(balls[balls.length - 1]);
    };
  }

  private static double place(LuaValue ball) {
    return ball.get("x").todouble() + ball.get("y").todouble();
  }

  private static Timed callByName(LuaValue ball) {
    return n -> {
      for (int i = 0; i < n; i++) {
        ball.get("noop").call(ball);
      }
      return n;
    };
  }

  private static Timed callBound(LuaValue ball) {
    LuaValue noop = ball.get("noop");
    return n -> {
      for (int i = 0; i < n; i++) {
        noop.call(ball);
      }
      return n;
    };
  }

  private static Timed addBound(LuaValue ball) {
    LuaValue add = ball.get("add");
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += add.call(ball, LuaValue.valueOf((double) i), LuaValue.valueOf(2.0)).todouble();
      }
      return sum;
    };
  }

  private static Timed get(LuaValue ball) {
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += ball.get("vy").todouble();
      }
      return sum;
    };
  }

  private static Timed set(LuaValue ball) {
    return n -> {
      for (int i = 0; i < n; i++) {
        ball.set("vx", LuaValue.valueOf((double) i));
      }
      return ball.get("vx").todouble();
    };
  }

  private static Timed getByAccessor(LuaValue ball) {
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += ball.get("get_health").call(ball).todouble();
      }
      return sum;
    };
  }

  private static Timed setByAccessor(LuaValue ball) {
    return n -> {
      for (int i = 0; i < n; i++) {
        ball.get("set_health").call(ball, LuaValue.valueOf((double) i));
      }
      return ball.get("health").todouble();
    };
  }

  /** Signals by hand: lists of receiver and function by name. */
  private static Timed emit(LuaValue ball) {
    record Connection(LuaValue receiver, LuaValue function) {}
    Map<String, List<Connection>> signals = new HashMap<>();
    signals.put("moved", new ArrayList<>());
    signals.get("moved").add(new Connection(ball, ball.get("on_moved")));
    return n -> {
      for (int i = 0; i < n; i++) {
        for (Connection c : signals.get("moved")) {
          c.function.call(c.receiver, LuaValue.valueOf((double) i), LuaValue.valueOf(2.0));
        }
      }
      return ball.get("x").todouble();
    };
  }

  /** The constructor's work done from Java, with the instance known by its owner's id. */
  private double attachAndFree(int n) {
    Map<Long, LuaTable> instances = new HashMap<>();
    double freed = 0;
    for (int i = 0; i < n; i++) {
      LuaTable ball = new LuaTable();
      ball.set("x", LuaValue.valueOf((double) i));
      ball.set("y", LuaValue.valueOf(0.0));
      ball.set("vx", LuaValue.valueOf(1.0));
      ball.set("vy", LuaValue.valueOf(2.0));
      ball.setmetatable(ballClass);
      instances.put((long) i, ball);
      freed += instances.remove((long) i) != null ? 1 : 0;
    }
    return freed;
  }

  private Timed loop(String function, LuaValue self) {
    LuaValue found = ballClass.get(function);
    return n -> found.call(self, LuaValue.valueOf(n)).todouble();
  }

  /** A Java object with a function for each thing that is done with it. */
  private Timed onShip(String function) {
    double[] fuel = {1};
    LuaTable methods = new LuaTable();
    methods.set(
        "get_fuel",
        new OneArgFunction() {
          @Override
          public LuaValue call(LuaValue self) {
            return LuaValue.valueOf(((double[]) self.touserdata())[0]);
          }
        });
    methods.set(
        "set_fuel",
        new TwoArgFunction() {
          @Override
          public LuaValue call(LuaValue self, LuaValue value) {
            ((double[]) self.touserdata())[0] = value.todouble();
            return LuaValue.NONE;
          }
        });
    LuaTable metatable = new LuaTable();
    metatable.set("__index", methods);
    return loop(function, new LuaUserdata(fuel, metatable));
  }

  private double luaCallsJava(int n) {
    LuaTable methods = new LuaTable();
    methods.set(
        "half",
        new TwoArgFunction() {
          @Override
          public LuaValue call(LuaValue self, LuaValue value) {
            return LuaValue.valueOf(value.todouble() / 2);
          }
        });
    LuaTable metatable = new LuaTable();
    metatable.set("__index", methods);
    LuaUserdata host = new LuaUserdata(new Object(), metatable);
    return ballClass.get("drive").call(host, LuaValue.valueOf(n)).todouble();
  }
}
