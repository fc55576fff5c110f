package dev.selenode.tools;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Entry point of the {@code selenode} command. */
@Command(
    name = "selenode",
    description = "Runs and inspects Lua scripts on Java objects.",
    footer = "Another command, bench, compares its speed with that of others.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {
  /** Nothing went wrong. */
  public static final int OK = 0;

  /** A script is at fault. */
  public static final int FAULT = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** Only the one that was asked for is made, so that the others' classes are not loaded. */
  private static final Map<String, Function<Streams, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("run", RunCommand::new);
    COMMANDS.put("manifest", ManifestCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("lua", LuaCommand::new);
    COMMANDS.put("new", NewCommand::new);
    COMMANDS.put("stubs", StubsCommand::new);
    COMMANDS.put("doc", DocCommand::new);
    COMMANDS.put("repl", ReplCommand::new);
    COMMANDS.put("plugins", PluginsCommand::new);
  }

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in Java an error comes from.")
  private boolean debug;

  @Spec private CommandSpec command;

  private final Streams streams;

  private Main(Streams streams) {
    this.streams = streams;
  }

  /** Runs a command line and ends the process with its status. */
  public static void main(String[] args) {
    PrintStream out = StandardStreams.out();
    Runtime.getRuntime().addShutdownHook(new Thread(out::flush));
    System.exit(execute(new Streams(out, StandardStreams.err(), Screen.ofProcess()), args));
  }

  /**
   * Runs a command line.
   *
   * @param streams flushed when it returns
   * @return the exit status: {@link #OK}, {@link #FAULT} or {@link #USAGE}
   */
  public static int execute(Streams streams, String... args) {
    Main main = new Main(streams);
    CommandLine line = new CommandLine(main);
    COMMANDS.forEach(
        (name, command) -> {
          if (args.length == 0 || args[0].equals(name) || !COMMANDS.containsKey(args[0])) {
            line.addSubcommand(name, command.apply(streams));
          }
        });
    line.setOut(streams.writer(streams.out()));
    line.setErr(streams.writer(streams.err()));
    line.setParameterExceptionHandler(new CommandLineFaults());
    line.setExecutionExceptionHandler((e, command, result) -> main.failed(e, command));
    CommandLine lua = line.getSubcommands().get("lua");
    if (lua != null) {
      lua.setStopAtPositional(true);
    }
    try {
      return line.execute(args);
    } finally {
      streams.out().flush();
      streams.err().flush();
    }
  }

  @Override
  public void run() {
    command.commandLine().usage(streams.out());
  }

  private int failed(Exception e, CommandLine command) {
    streams.out().flush();
    if (debug) {
      e.printStackTrace(streams.err());
    }
    String name = command.getCommandSpec().qualifiedName();
    if (e instanceof Failure) {
      streams.err().println(name + ": " + e.getMessage());
      return USAGE;
    }
    streams.err().println(name + ": internal error, --debug shows more: " + e);
    return FAULT;
  }

  /** The version in the jar's manifest; classes run from a folder have none. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"selenode " + (version == null ? "(development)" : version)};
    }
  }
}
