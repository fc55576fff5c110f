package dev.selenode.benchmarks.luaj;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.Timed;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.lib.jse.JsePlatform;
import org.luaj.vm2.luajc.LuaJC;

/** Scripts on LuaJ, by its interpreter or by its bytecode back end. */
public final class LuaJScripts implements Contestant {
  private final boolean compiled;

  public LuaJScripts(boolean compiled) {
    this.compiled = compiled;
  }

  /** The name of LuaJ's jar, the one place that tells its version. */
  public static String version() {
    String jar = Globals.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return jar.replaceAll(".*/|\\.jar$", "");
  }

  @Override
  public Timed timed(Case which) {
    LuaValue run = newGlobals(compiled).load(which.source(), which.name()).call();
    return n -> run.call(LuaValue.valueOf(n)).todouble();
  }

  /** Each of LuaJ's coroutines is a thread. */
  @Override
  public boolean staysOnThread(Case which) {
    return !which.suite().equals(Cases.COROUTINES);
  }

  /** A fresh state with all libraries. */
  public static Globals newGlobals(boolean compiled) {
    Globals globals = JsePlatform.standardGlobals();
    if (compiled) {
      LuaJC.install(globals);
    }
    return globals;
  }
}
