package dev.selenode.benchmarks.luaj;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.Held;
import dev.selenode.benchmarks.work.Timed;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaValue;

/** Plugins as one makes them with LuaJ: {@code standardGlobals} each, without any limit. */
public final class LuaJPlugins implements Contestant {
  private static final String SOURCE = Case.source(Cases.PLUGIN);

  private final boolean compiled;

  public LuaJPlugins(boolean compiled) {
    this.compiled = compiled;
  }

  @Override
  public Timed timed(Case which) {
    return switch (which.name()) {
      case "open and close" -> this::open;
      case "update of one in 1,000" -> calls(which.n());
      default -> null;
    };
  }

  @Override
  public Held held(Case which) {
    return switch (which.name()) {
      case "one without code" -> n -> loaded(n, "");
      case "one of 20 lines" -> n -> loaded(n, SOURCE);
      default -> null;
    };
  }

  private Globals load(String source) {
    Globals globals = LuaJScripts.newGlobals(compiled);
    globals.load(source, "plugin.lua").call();
    return globals;
  }

  private double open(int n) {
    double opened = 0;
    for (int i = 0; i < n; i++) {
      opened += load(SOURCE).get("update").isfunction() ? 1 : 0;
    }
    return opened;
  }

  /** With what a host has to do at least: look the function up, and catch what it throws. */
  private Timed calls(int count) {
    Globals[] all = loaded(count, SOURCE);
    LuaValue delta = LuaValue.valueOf(0.5);
    call(all, "init", delta);
    return n -> {
      double sum = 0;
      for (int done = 0; done < n; done += count) {
        sum += call(all, "update", delta);
        call(all, "init", delta);
      }
      return sum;
    };
  }

  private static double call(Globals[] all, String name, LuaValue argument) {
    double sum = 0;
    for (Globals globals : all) {
      try {
        LuaValue function = globals.get(name);
        LuaValue result = function.isfunction() ? function.call(argument) : LuaValue.NIL;
        sum += result.isnumber() ? result.todouble() : 0;
      } catch (RuntimeException e) {
        throw new IllegalStateException(name, e);
      }
    }
    return sum;
  }

  private Globals[] loaded(int n, String source) {
    Globals[] all = new Globals[n];
    for (int i = 0; i < n; i++) {
      all[i] = load(source);
    }
    return all;
  }
}
