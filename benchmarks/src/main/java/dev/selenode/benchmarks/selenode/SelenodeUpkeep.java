package dev.selenode.benchmarks.selenode;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.GeneratedScripts;
import dev.selenode.benchmarks.work.Held;
import dev.selenode.benchmarks.work.TemporaryFolder;
import dev.selenode.benchmarks.work.Timed;
import dev.selenode.instance.Script;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.runtime.interpreter.LuaState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Selenode takes to get ready, and what its objects weigh. */
public final class SelenodeUpkeep implements Contestant {

  @Override
  public Timed timed(Case which) throws IOException {
    return switch (which.name()) {
      case "500 scripts, first time", "500 scripts, warm" -> load(which.n());
      case "one more state" -> SelenodeUpkeep::open;
      case "JVM start to first frame" -> SelenodeUpkeep::firstFrame;
      default -> null;
    };
  }

  @Override
  public Held held(Case which) {
    return switch (which.name()) {
      case "instance with four numbers" -> SelenodeUpkeep::instances;
      case "waiting script" -> SelenodeUpkeep::waiting;
      case "one more state" -> SelenodeUpkeep::states;
      default -> null;
    };
  }

  /** With manifests, which is more than the rivals do. */
  private static Timed load(int count) throws IOException {
    Path folder = GeneratedScripts.write(count);
    return n -> {
      int methods = 0;
      try (Scripting scripting = Scripting.open(folder)) {
        for (int i = 0; i < n; i++) {
          Script script = scripting.load("res://" + GeneratedScripts.name(i));
          methods += script.manifest().methods().isEmpty() ? 0 : 1;
        }
      }
      return methods;
    };
  }

  private static double open(int n) {
    int tables = 0;
    for (int i = 0; i < n; i++) {
      tables += SelenodeScripts.newState().globals().get("string") != null ? 1 : 0;
    }
    return tables;
  }

  private static double firstFrame(int n) throws IOException {
    ScriptInstance ball = ball();
    ball.call("_process", 0.5);
    return (Double) ball.get("x");
  }

  private static ScriptInstance ball() throws IOException {
    Scripting scripting = scripting();
    return scripting.attach(scripting.load("res://ball.lua"), new Ship());
  }

  private static Scripting scripting() throws IOException {
    Path folder = TemporaryFolder.make();
    Files.writeString(folder.resolve("ball.lua"), Case.source("bridge/script.lua"));
    return Scripting.open(folder);
  }

  /** What a script adds to a Java object; the objects themselves weigh nothing here. */
  private static Object instances(int n) throws IOException {
    Scripting scripting = scripting();
    Script script = scripting.load("res://ball.lua");
    Object[] all = new Object[n + 1];
    for (int i = 0; i < n; i++) {
      ScriptInstance ball = scripting.attach(script, new Ship());
      ball.set("x", i + 0.5);
      all[i] = ball.owner();
    }
    all[n] = scripting;
    return all;
  }

  /** All wait for one signal of one instance, so that only the waiting is weighed. */
  private static Object waiting(int n) throws IOException {
    ScriptInstance ball = ball();
    for (int i = 0; i < n; i++) {
      ball.call("wait");
    }
    return ball;
  }

  private static Object states(int n) {
    LuaState[] all = new LuaState[n];
    for (int i = 0; i < n; i++) {
      all[i] = SelenodeScripts.newState();
    }
    return all;
  }
}
