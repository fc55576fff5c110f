package dev.selenode.tools;

import dev.selenode.instance.Script;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.lib.Output;
import dev.selenode.tools.ScriptFiles.ScriptFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Loads scripts for what they declare, without putting one to work; collects what is wrong with
 * them. What a script prints while it is loaded goes to standard error, so that it is not taken for
 * the command's answer.
 */
final class ScriptLoads implements AutoCloseable {
  /** Seconds; a script that takes longer to say what it declares will never say it. */
  private static final double MAX_TIME = 10;

  private final Output output;
  private final Map<Path, Session> sessions = new HashMap<>();
  private final Map<Path, Path> given = new LinkedHashMap<>();
  private final Set<String> faults = new LinkedHashSet<>();

  ScriptLoads(PrintStream err) {
    output = Output.to(err, err);
  }

  /** Loads a script; nothing if there is anything wrong with it. */
  Optional<Script> load(ScriptFile file) {
    given.put(file.given().toAbsolutePath().normalize(), file.given());
    try {
      return Optional.of(session(file.root()).scripting().load(file.path()));
    } catch (ScriptException e) {
      e.errors().forEach(error -> add(file.root(), error));
      return Optional.empty();
    }
  }

  /** Loads scripts, and shows how far that is; gives those there is nothing wrong with. */
  List<Script> loadAll(List<ScriptFile> files, Streams streams, String what) {
    List<Script> scripts = new ArrayList<>();
    try (Progress progress = new Progress(streams, what, files.size())) {
      for (ScriptFile file : files) {
        progress.step(file.path());
        load(file).ifPresent(scripts::add);
      }
    }
    return scripts;
  }

  /** All faults so far, each once: {@code path:line: error: message}. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** What scripts of a root are loaded into. */
  Session session(Path root) {
    return sessions.computeIfAbsent(
        root,
        r -> {
          StateOptions options = new StateOptions();
          options.setTime(MAX_TIME);
          Session session = Session.open(r, output, options);
          session.scripting().onError(error -> reported(r, error));
          return session;
        });
  }

  private void reported(Path root, ScriptError error) {
    if (error.kind() != ScriptError.Kind.WARNING) {
      add(root, error);
    }
  }

  private void add(Path root, ScriptError error) {
    StringBuilder line = new StringBuilder(shown(root, error.path()));
    if (error.line() > 0) {
      line.append(':').append(error.line());
    }
    faults.add(line.append(": error: ").append(error.message()).toString());
  }

  /** A script's path as the command line has it, or as it would from the working folder. */
  private String shown(Path root, String path) {
    Path file = root.resolve(path == null ? "" : path.substring(path.indexOf("//") + 2));
    Path working = Path.of("").toAbsolutePath();
    Path known = given.get(file.normalize());
    if (known != null) {
      return known.toString();
    }
    return (file.startsWith(working) ? working.relativize(file) : file).toString();
  }

  @Override
  public void close() {
    List<Session> open = new ArrayList<>(sessions.values());
    open.forEach(Session::close);
  }
}
