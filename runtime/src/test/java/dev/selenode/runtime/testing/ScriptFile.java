package dev.selenode.runtime.testing;

import dev.selenode.runtime.compiler.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test script: Lua with what should happen beside the line it happens in.
 *
 * <ul>
 *   <li>{@code -- expect: text}: the next line of output is {@code text}
 *   <li>{@code -- expect error: text}: the script ends here, with the error {@code file:line: text}
 *   <li>{@code -- expect error value: text}: it ends with exactly this error, position or not
 *   <li>{@code -- expect limit: time}: it is ended by this limit
 *   <li>{@code -- limit: time 0.2}: sets a limit, see {@link LimitSetting}
 *   <li>{@code -- only: interpreted}: for scripts that other engines cannot run
 *   <li>{@code -- differs: why}: PUC Lua does something else; all other scripts without limits are
 *       run by it too
 * </ul>
 *
 * In a text, {@code \t} is a tab, and {@code host call} stands for PUC Lua's {@code C-call}.
 */
final class ScriptFile {
  private static final Pattern MARK =
      Pattern.compile(
          "-- (expect error value|expect error|expect limit|expect|limit|only|differs): ?(.*)");

  final String name;
  final String source;
  final List<String> output = new ArrayList<>();
  final List<LimitSetting> settings = new ArrayList<>();
  final List<String> engines = new ArrayList<>();
  String error;
  String limit;
  boolean differs;

  private ScriptFile(String name, String source) {
    this.name = name;
    this.source = source;
  }

  static ScriptFile read(Path path) throws IOException {
    String name = Objects.requireNonNull(path.getFileName()).toString();
    ScriptFile file = new ScriptFile(name, Files.readString(path, StandardCharsets.ISO_8859_1));
    int number = 0;
    for (String line : file.source.split("\n", -1)) {
      number++;
      Matcher m = MARK.matcher(line);
      if (m.find()) {
        file.add(m.group(1), m.group(2).replace("\\t", "\t"), number);
      }
    }
    if (file.output.isEmpty() && file.error == null && file.limit == null) {
      throw new IOException(path + ": expects nothing, so it cannot fail");
    }
    return file;
  }

  private void add(String mark, String text, int line) {
    switch (mark) {
      case "expect" -> output.add(text);
      case "expect error" -> error = name + ":" + line + ": " + text;
      case "expect error value" -> error = text;
      case "expect limit" -> limit = text.strip();
      case "limit" -> settings.add(LimitSetting.parse(text));
      case "only" -> engines.add(text.strip());
      default -> differs = true;
    }
  }

  /** Whether PUC Lua does the same. */
  boolean comparable() {
    return !differs && settings.isEmpty() && limit == null;
  }

  boolean runsIn(Engine engine) {
    return engines.isEmpty() || engines.contains(Engines.name(engine));
  }
}
