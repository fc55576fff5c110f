package dev.selenode.benchmarks.luajava;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.Timed;
import java.util.HashMap;
import java.util.Map;
import party.iroiro.luajava.Lua;
import party.iroiro.luajava.luajit.LuaJit;

/**
 * Host and script, joined as one writes it by hand on luajava: its stack, objects and functions
 * held by number in the registry. A group is a Lua function that loops, so that the border is
 * crossed once a frame.
 */
public final class LuaJavaBridge implements Contestant {
  private static final double DELTA = 1 / 64.0;

  private static final String GROUP =
      """
      return function(balls, dt)
        for i = 1, #balls do local ball = balls[i] ball:_process(dt) end
      end
      """;

  private final Lua lua = new LuaJit();
  private final int ballClass;

  public LuaJavaBridge() {
    lua.openLibraries();
    ballClass = newClass();
  }

  /** The name of luajava's jar, the one place that tells its version. */
  public static String version() {
    String jar = LuaJit.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return "luajava " + jar.replaceAll(".*/|\\.jar$", "");
  }

  /** Whether its native library is there for this machine. */
  public static boolean runsHere() {
    try (Lua lua = new LuaJit()) {
      return lua.getTop() == 0;
    } catch (LinkageError | RuntimeException e) {
      return false;
    }
  }

  @Override
  public Timed timed(Case which) {
    return switch (which.name()) {
      case "frame by name" -> frameByName(balls(1));
      case "frame bound" -> frameBound(balls(1));
      case "frame by group" -> frameByGroup(balls(1));
      case "frame by group, 50 classes" -> frameByGroup(balls(Cases.CLASSES));
      case "call by name" -> callByName(ball(), "noop");
      case "call bound" -> callBound(ball());
      case "add(1, 2) bound" -> addBound(ball());
      case "get" -> get(ball());
      case "set" -> set(ball());
      case "get by accessor" -> getByAccessor(ball());
      case "set by accessor" -> setByAccessor(ball());
      case "emit" -> emit(ball());
      case "attach and free" -> this::attachAndFree;
      case "Lua calls Java" -> this::luaCallsJava;
      default -> null;
    };
  }

  // --- objects -------------------------------------------------------------------------------

  private int newClass() {
    lua.run(Case.source("bridge/byhand.lua"));
    return lua.ref();
  }

  private int ball() {
    return ball(ballClass, 0);
  }

  private int ball(int ofClass, int i) {
    lua.refGet(ofClass);
    lua.getField(-1, "new");
    lua.push((Number) (double) i);
    lua.pCall(1, 1);
    int ball = lua.ref();
    lua.pop(1);
    return ball;
  }

  private int[] balls(int classes) {
    int[] made = new int[classes];
    for (int i = 0; i < classes; i++) {
      made[i] = newClass();
    }
    int[] balls = new int[Cases.INSTANCES];
    for (int i = 0; i < balls.length; i++) {
      balls[i] = ball(made[i % classes], i);
    }
    return balls;
  }

  private int method(int ball, String name) {
    lua.refGet(ball);
    lua.getField(-1, name);
    int method = lua.ref();
    lua.pop(1);
    return method;
  }

  private double field(int ball, String name) {
    lua.refGet(ball);
    lua.getField(-1, name);
    double value = lua.toNumber(-1);
    lua.pop(2);
    return value;
  }

  private double place(int ball) {
    return field(ball, "x") + field(ball, "y");
  }

  /** Leaves the method and the object on the stack. */
  private void prepare(int ball, String name) {
    lua.refGet(ball);
    lua.getField(-1, name);
    lua.insert(-2);
  }

  private void prepare(int ball, int method) {
    lua.refGet(method);
    lua.refGet(ball);
  }

  // --- frames --------------------------------------------------------------------------------

  private Timed frameByName(int[] balls) {
    return n -> {
      for (int frame = 0; frame < n / balls.length; frame++) {
        for (int ball : balls) {
          prepare(ball, "_process");
          lua.push((Number) DELTA);
          lua.pCall(2, 0);
        }
      }
      return place(balls[balls.length - 1]);
    };
  }

  private Timed frameBound(int[] balls) {
    int[] methods = new int[balls.length];
    for (int i = 0; i < balls.length; i++) {
      methods[i] = method(balls[i], "_process");
    }
    return n -> {
      for (int frame = 0; frame < n / balls.length; frame++) {
        for (int i = 0; i < balls.length; i++) {
          prepare(balls[i], methods[i]);
          lua.push((Number) DELTA);
          lua.pCall(2, 0);
        }
      }
      return place(balls[balls.length - 1]);
    };
  }

  private Timed frameByGroup(int[] balls) {
    lua.run(GROUP);
    int group = lua.ref();
    lua.createTable(balls.length, 0);
    for (int i = 0; i < balls.length; i++) {
      lua.refGet(balls[i]);
      lua.rawSetI(-2, i + 1);
    }
    int list = lua.ref();
    return n -> {
      for (int frame = 0; frame < n / balls.length; frame++) {
        prepare(list, group);
        lua.push((Number) DELTA);
        lua.pCall(2, 0);
      }
      return place(balls[balls.length - 1]);
    };
  }

  // --- single calls --------------------------------------------------------------------------

  private Timed callByName(int ball, String name) {
    return n -> {
      for (int i = 0; i < n; i++) {
        prepare(ball, name);
        lua.pCall(1, 0);
      }
      return n;
    };
  }

  private Timed callBound(int ball) {
    int noop = method(ball, "noop");
    return n -> {
      for (int i = 0; i < n; i++) {
        prepare(ball, noop);
        lua.pCall(1, 0);
      }
      return n;
    };
  }

  private Timed addBound(int ball) {
    int add = method(ball, "add");
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        prepare(ball, add);
        lua.push((Number) (double) i);
        lua.push((Number) 2.0);
        lua.pCall(3, 1);
        sum += popNumber();
      }
      return sum;
    };
  }

  private double popNumber() {
    double value = lua.toNumber(-1);
    lua.pop(1);
    return value;
  }

  private Timed get(int ball) {
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += field(ball, "vy");
      }
      return sum;
    };
  }

  private Timed set(int ball) {
    return n -> {
      for (int i = 0; i < n; i++) {
        lua.refGet(ball);
        lua.push((Number) (double) i);
        lua.setField(-2, "vx");
        lua.pop(1);
      }
      return field(ball, "vx");
    };
  }

  private Timed getByAccessor(int ball) {
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        prepare(ball, "get_health");
        lua.pCall(1, 1);
        sum += popNumber();
      }
      return sum;
    };
  }

  private Timed setByAccessor(int ball) {
    return n -> {
      for (int i = 0; i < n; i++) {
        prepare(ball, "set_health");
        lua.push((Number) (double) i);
        lua.pCall(2, 0);
      }
      return field(ball, "health");
    };
  }

  private Timed emit(int ball) {
    Map<String, int[][]> signals = new HashMap<>();
    signals.put("moved", new int[][] {{ball, method(ball, "on_moved")}});
    return n -> {
      for (int i = 0; i < n; i++) {
        for (int[] connection : signals.get("moved")) {
          prepare(connection[0], connection[1]);
          lua.push((Number) (double) i);
          lua.push((Number) 2.0);
          lua.pCall(3, 0);
        }
      }
      return field(ball, "x");
    };
  }

  private double attachAndFree(int n) {
    Map<Long, Integer> instances = new HashMap<>();
    double freed = 0;
    for (int i = 0; i < n; i++) {
      instances.put((long) i, ball(ballClass, i));
      lua.unref(instances.remove((long) i));
      freed++;
    }
    return freed;
  }

  private double luaCallsJava(int n) {
    lua.createTable(0, 1);
    lua.push(
        l -> {
          l.push((Number) (l.toNumber(2) / 2));
          return 1;
        });
    lua.setField(-2, "half");
    int host = lua.ref();
    int drive = method(ballClass, "drive");
    prepare(host, drive);
    lua.push((Number) (double) n);
    lua.pCall(2, 1);
    return popNumber();
  }
}
