package dev.selenode.benchmarks.selenode;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.Timed;
import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.lib.Libraries;

/** Scripts on the bare engine, in the mode that the JVM was started with. */
public final class SelenodeScripts implements Contestant {

  @Override
  public Timed timed(Case which) {
    LuaState state = newState();
    Object chunk = Chunks.compile(state, which.source(), which.name(), state.globals());
    Object run = Multi.first(state.call(chunk));
    return n -> (Double) Multi.first(state.call(run, (double) n));
  }

  static LuaState newState() {
    LuaState state = new LuaState();
    Libraries.open(state);
    Engine.chosen().install(state);
    return state;
  }
}
