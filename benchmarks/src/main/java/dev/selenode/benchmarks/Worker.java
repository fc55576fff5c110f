package dev.selenode.benchmarks;

import dev.selenode.benchmarks.bridge.PlainJava;
import dev.selenode.benchmarks.game.JavaRocks;
import dev.selenode.benchmarks.game.LuaJRocks;
import dev.selenode.benchmarks.game.SelenodeRocks;
import dev.selenode.benchmarks.luaj.LuaJBridge;
import dev.selenode.benchmarks.luaj.LuaJPlugins;
import dev.selenode.benchmarks.luaj.LuaJScripts;
import dev.selenode.benchmarks.luaj.LuaJUpkeep;
import dev.selenode.benchmarks.luajava.LuaJavaBridge;
import dev.selenode.benchmarks.selenode.SelenodeBridge;
import dev.selenode.benchmarks.selenode.SelenodePlugins;
import dev.selenode.benchmarks.selenode.SelenodeScripts;
import dev.selenode.benchmarks.selenode.SelenodeUpkeep;
import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.Held;
import dev.selenode.benchmarks.work.Timed;
import dev.selenode.benchmarks.work.Unit;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures cases of one contestant in a JVM of its own and prints a {@link Reading} for each.
 * Arguments: contestant, suite, budget of a case in milliseconds, {@code clean} or {@code mixed},
 * clock, and the names of the cases. Mixed, all of them run once before the first is measured, so
 * that their types have met in the shared code, as they have in a real program.
 */
final class Worker {
  private Worker() {}

  public static void main(String[] args) throws Exception {
    Contestant contestant = contestant(args[0], args[1]);
    Duration budget = Duration.ofMillis(Long.parseLong(args[2]));
    Clock clock = Clock.valueOf(args[4]);
    List<Case> cases = Stream.of(args).skip(5).map(name -> Cases.named(args[1], name)).toList();
    if (args[3].equals("mixed")) {
      cases.forEach(c -> measure(contestant, c, Duration.ZERO, clock));
    }
    for (Case c : cases) {
      System.out.println(measure(contestant, c, budget, clock).line());
    }
    System.exit(0); // LuaJ's coroutines leave threads behind that would keep the JVM alive
  }

  static Contestant contestant(String name, String suite) throws Exception {
    boolean scripts = Cases.areScripts(suite);
    return switch (name) {
      case Rivals.LUAJ -> scripts ? new LuaJScripts(false) : luaj(suite, false);
      case Rivals.LUAJC -> scripts ? new LuaJScripts(true) : luaj(suite, true);
      case Rivals.SELENODE -> scripts ? new SelenodeScripts() : selenode(suite);
      case Rivals.LUAJAVA -> new LuaJavaBridge();
      case Rivals.JAVA -> suite.equals(Cases.GAME) ? new JavaRocks() : new PlainJava();
      default -> throw new IllegalArgumentException("no such contestant: " + name);
    };
  }

  private static Contestant selenode(String suite) throws Exception {
    return switch (suite) {
      case Cases.BRIDGE -> new SelenodeBridge();
      case Cases.GAME -> new SelenodeRocks();
      case Cases.PLUGINS -> new SelenodePlugins();
      default -> new SelenodeUpkeep();
    };
  }

  private static Contestant luaj(String suite, boolean compiled) {
    return switch (suite) {
      case Cases.BRIDGE -> new LuaJBridge(compiled);
      case Cases.GAME -> new LuaJRocks(compiled);
      case Cases.PLUGINS -> new LuaJPlugins(compiled);
      default -> new LuaJUpkeep(compiled);
    };
  }

  private static Reading measure(Contestant contestant, Case which, Duration budget, Clock clock) {
    try {
      if (which.unit() == Unit.BYTES) {
        Held held = contestant.held(which);
        return held == null ? absent(which) : Stopwatch.weigh(which, held);
      }
      Timed timed = contestant.timed(which);
      if (timed == null) {
        return absent(which);
      }
      Clock fitting = contestant.staysOnThread(which) ? clock : Clock.WALL;
      return new Stopwatch(budget, fitting).time(which, timed);
    } catch (Exception | LinkageError | StackOverflowError e) {
      return Reading.failed(which.name(), e.toString());
    }
  }

  private static Reading absent(Case which) {
    return Reading.failed(which.name(), Reading.ABSENT);
  }
}
