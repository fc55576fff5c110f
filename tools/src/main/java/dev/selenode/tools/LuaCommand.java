package dev.selenode.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code selenode lua}: a plain Lua program, without scripts' classes and objects. */
@Command(
    name = "lua",
    description = {
      "Runs a plain Lua program, with the same Lua and the same libraries that scripts have.",
      "Files are reached relative to its folder, which is res:// to it."
    },
    mixinStandardHelpOptions = true)
final class LuaCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private final StateOptions options = new StateOptions();

  @Parameters(paramLabel = "FILE", description = "The program.")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARG",
      description = "What it gets as '...' and in the table 'arg'.")
  private List<String> args = List.of();

  LuaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ScriptFiles.existing(file);
    boolean done = new LuaProgram(file, args, options).run(streams);
    return done ? Main.OK : Main.FAULT;
  }
}
