package dev.selenode.tools;

import dev.selenode.runtime.host.Suggestion;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line about what is wrong with a command line, and where to read on. */
final class CommandLineFaults implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    err.println(name + ": " + message(e));
    err.println("see " + name + " --help");
    return Main.USAGE;
  }

  private static String message(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      String message = lowerFirst(e.getMessage().lines().findFirst().orElse(""));
      return message
          .replace(" is not a double", " is not a number")
          .replace(" is not an int", " is not a whole number");
    }
    String argument = unmatched.getUnmatched().get(0);
    CommandLine command = e.getCommandLine();
    if (argument.startsWith("-")) {
      return unknown("option", argument, command.getCommandSpec().optionsMap().keySet());
    }
    Set<String> commands = command.getSubcommands().keySet();
    return unknown(commands.isEmpty() ? "argument" : "command", argument, commands);
  }

  private static String unknown(String kind, String argument, Set<String> known) {
    return "unknown " + kind + " '" + argument + "'" + Suggestion.hint(argument, known);
  }

  private static String lowerFirst(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
