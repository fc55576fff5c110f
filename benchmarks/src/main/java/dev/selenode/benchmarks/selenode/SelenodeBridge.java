package dev.selenode.benchmarks.selenode;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.TemporaryFolder;
import dev.selenode.benchmarks.work.Timed;
import dev.selenode.instance.Script;
import dev.selenode.instance.ScriptGroup;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.ScriptMethod;
import dev.selenode.instance.Scripting;
import java.nio.file.Files;
import java.nio.file.Path;

/** Host and script, joined by the front door. */
public final class SelenodeBridge implements Contestant {
  private static final double DELTA = 1 / 64.0;

  private final Scripting scripting;

  public SelenodeBridge() throws Exception {
    Path folder = TemporaryFolder.make();
    for (int i = 0; i < Cases.CLASSES; i++) {
      Files.writeString(folder.resolve("ball" + i + ".lua"), Case.source("bridge/script.lua"));
    }
    scripting = Scripting.open(folder);
    scripting.runtime().hostClasses().register(Ship.class);
    scripting.runtime().hostClasses().register(Tank.class);
    scripting.runtime().hostClasses().register(Sail.class);
  }

  @Override
  public Timed timed(Case which) {
    return switch (which.name()) {
      case "frame by name" -> frameByName(balls(1));
      case "frame bound" -> frameBound(balls(1));
      case "frame by group" -> frameByGroup(balls(1));
      case "frame by group, 50 classes" -> frameByGroup(balls(Cases.CLASSES));
      case "call by name" -> callByName(ball());
      case "call bound" -> callBound(ball());
      case "add(1, 2) bound" -> addBound(ball());
      case "get" -> get(ball(), "vy");
      case "set" -> set(ball(), "vx");
      case "get by accessor" -> get(ball(), "health");
      case "set by accessor" -> set(ball(), "health");
      case "emit" -> emit(ball());
      case "attach and free" -> this::attachAndFree;
      case "Lua calls Java" -> withHost(ball(), "drive", new Ship());
      case "Lua gets from Java" -> loop(tank(), "read_fuel");
      case "Lua sets in Java" -> loop(tank(), "write_fuel");
      case "Lua gets by accessor" -> loop(ball(), "read_health");
      case "Lua sets by accessor" -> loop(ball(), "write_health");
      case "Lua passes a Vector2 to Java" -> withHost(ball(), "pass_vector", new Sail());
      case "Lua gets a Vector2 from Java" -> withHost(ball(), "get_vector", new Sail());
      case "await and wake" -> awaitAndWake(ball());
      default -> null;
    };
  }

  private Script script(int number) {
    return scripting.load("res://ball" + number + ".lua");
  }

  private ScriptInstance ball() {
    return scripting.attach(script(0), new Ship());
  }

  /** The same script on an object with a property. */
  private ScriptInstance tank() {
    return scripting.attach(script(0), new Tank());
  }

  private ScriptInstance[] balls(int classes) {
    ScriptInstance[] balls = new ScriptInstance[Cases.INSTANCES];
    for (int i = 0; i < balls.length; i++) {
      balls[i] = scripting.attach(script(i % classes), new Ship());
      balls[i].set("x", (double) i);
    }
    return balls;
  }

  private static Timed frameByName(ScriptInstance[] balls) {
    return n -> {
      for (int frame = 0; frame < n / balls.length; frame++) {
        for (ScriptInstance ball : balls) {
          ball.call("_process", DELTA);
        }
      }
      return place(balls[balls.length - 1]);
    };
  }

  private static Timed frameBound(ScriptInstance[] balls) {
    ScriptMethod[] methods = new ScriptMethod[balls.length];
    for (int i = 0; i < balls.length; i++) {
      methods[i] = balls[i].method("_process");
    }
    return n -> {
      for (int frame = 0; frame < n / balls.length; frame++) {
        for (ScriptMethod method : methods) {
          method.call(DELTA);
        }
      }
      return place(balls[balls.length - 1]);
    };
  }

  private Timed frameByGroup(ScriptInstance[] balls) {
    ScriptGroup group = scripting.group("_process");
    for (ScriptInstance ball : balls) {
      group.add(ball);
    }
    return n -> {
      for (int frame = 0; frame < n / balls.length; frame++) {
        group.call(DELTA);
      }
      return place(balls[balls.length - 1]);
    };
  }

  private static double place(ScriptInstance ball) {
    return (Double) ball.get("x") + (Double) ball.get("y");
  }

  private static Timed callByName(ScriptInstance ball) {
    return n -> {
      for (int i = 0; i < n; i++) {
        ball.call("noop");
      }
      return n;
    };
  }

  private static Timed callBound(ScriptInstance ball) {
    ScriptMethod noop = ball.method("noop");
    return n -> {
      for (int i = 0; i < n; i++) {
        noop.call();
      }
      return n;
    };
  }

  private static Timed addBound(ScriptInstance ball) {
    ScriptMethod add = ball.method("add");
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += (Double) add.call(i, 2.0);
      }
      return sum;
    };
  }

  private static Timed get(ScriptInstance ball, String property) {
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += (Double) ball.get(property);
      }
      return sum;
    };
  }

  private static Timed set(ScriptInstance ball, String property) {
    return n -> {
      for (int i = 0; i < n; i++) {
        ball.set(property, (double) i);
      }
      return (Double) ball.get(property);
    };
  }

  private static Timed emit(ScriptInstance ball) {
    ball.call("wire");
    return n -> {
      for (int i = 0; i < n; i++) {
        ball.emit("moved", (double) i, 2.0);
      }
      return (Double) ball.get("x");
    };
  }

  private double attachAndFree(int n) {
    Script script = script(0);
    for (int i = 0; i < n; i++) {
      Ship ship = new Ship();
      scripting.attach(script, ship);
      scripting.free(ship);
    }
    return n;
  }

  /** A method that does n times with an object of the host what is measured. */
  private static Timed withHost(ScriptInstance ball, String method, Object host) {
    return n -> (Double) ball.call(method, host, (double) n);
  }

  /** The same with its owner or itself. */
  private static Timed loop(ScriptInstance ball, String method) {
    return n -> (Double) ball.call(method, (double) n);
  }

  private static Timed awaitAndWake(ScriptInstance ball) {
    return n -> {
      ball.set("vx", 0.0);
      for (int i = 0; i < n; i++) {
        ball.call("wait");
      }
      ball.emit("moved", 1.0, 2.0);
      return (Double) ball.get("vx");
    };
  }
}
