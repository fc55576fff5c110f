package dev.selenode.runtime.random;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.testing.Engines;
import dev.selenode.runtime.testing.ReferenceLua;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs random programs, in one of our engines or in the reference Lua. */
final class ProgramRun {
  private static final String BEGIN = "\u0001\u0002";

  /** Runs one program; in Lua so that both sides do the same. */
  private static final String RUNNER =
      """
      local text, name, prelude = ...
      local f, e = load(prelude, "=prelude")
      if not f then print(e) return end
      f()
      f, e = load(text, name)
      if f then f, e = pcall(f) end
      if not f then print("ended by " .. tostring(e)) end
      """;

  /** Gives each program globals of its own, and ends the process if one runs away. */
  private static final String REFERENCE_RUNNER =
      """
      local load, pairs, _G, sethook, write, exit = load, pairs, _G, debug.sethook, io.write, os.exit
      local function stop() write("too long") exit(1) end
      local function run(runner, prelude, program)
        write("\\1\\2")
        local e = {}
        for k, v in pairs(_G) do e[k] = v end
        e.load = function(text, name) return load(text, name, "t", e) end
        sethook(stop, "", 50000000)
        load(runner, "=runner", "t", e)(program, "=p", prelude)
      end
      """;

  private ProgramRun() {}

  /** What a program prints. */
  static String in(Engine engine, String program) {
    StringBuilder output = new StringBuilder();
    LuaState s = Engines.newState(engine, output::append);
    s.limits().setTime(20_000_000_000L);
    if (program.length() % 2 == 0) {
      // Code is compiled differently then, and left now and then to measure.
      s.limits().memory().setLimit(8 << 20);
    }
    s.limits().begin();
    try {
      s.call(
          Chunks.compile(s, RUNNER, "runner", s.globals()), program, "=p", RandomProgram.PRELUDE);
    } catch (LuaError e) {
      output.append("left the runner: ").append(e.getMessage()).append('\n');
    }
    return normal(output.toString());
  }

  /** What the reference prints for each of the programs, one process for all. */
  static List<String> inReference(List<String> programs) {
    StringBuilder chunk = new StringBuilder(REFERENCE_RUNNER);
    chunk.append("local runner = ").append(quoted(RUNNER)).append('\n');
    chunk.append("local prelude = ").append(quoted(RandomProgram.PRELUDE)).append('\n');
    for (String program : programs) {
      chunk.append("run(runner, prelude, ").append(quoted(program)).append(")\n");
    }
    String all = ReferenceLua.run(Path.of("."), chunk.toString());
    List<String> outputs = new ArrayList<>();
    for (String output : all.split(BEGIN, -1)) {
      outputs.add(normal(output));
    }
    outputs.remove(0);
    return outputs;
  }

  private static String quoted(String text) {
    return "[===[\n" + text + "]===]";
  }

  /** What we do differently on purpose, and what PUC Lua leaves to chance, made alike. */
  private static String normal(String output) {
    return output
        .replace("C-call boundary", "host call boundary")
        .replace("-nan", "nan")
        .replace("'_G.", "'")
        .replaceAll("constant '[^']*' \\((a \\w+ value)\\)", "$1");
  }
}
