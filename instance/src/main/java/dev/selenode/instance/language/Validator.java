package dev.selenode.instance.language;

import dev.selenode.instance.Scripting;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.syntax.Parser;
import dev.selenode.runtime.syntax.SyntaxError;
import dev.selenode.runtime.value.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a source that need not be saved: where it is not Lua, or, if it is, all
 * faults of the class table at once. For the latter its chunk is run, under the limits of the
 * runtime; editors that do not trust what is typed give it a runtime with limits, and one of its
 * own.
 *
 * <p>Belongs to the runtime's thread.
 */
public final class Validator {
  private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

  private final Scripting scripting;

  public Validator(Scripting scripting) {
    this.scripting = scripting;
  }

  /**
   * Validates a source.
   *
   * @param path where it stands or is going to, for relative paths and messages
   */
  public Validation validate(String source, String path) {
    List<FunctionPlace> functions = Outline.of(source).functions();
    String lua = Text.toLua(source);
    try {
      Parser.parse(lua);
    } catch (SyntaxError e) {
      String line = line(lua, e.line());
      int bytes = Math.min(e.column() - 1, line.length());
      int column = Text.toJava(line.substring(0, bytes)).length() + 1;
      String message = Text.toJava(e.getMessage());
      return new Validation(List.of(new Problem(path, e.line(), column, message)), functions);
    }
    List<Problem> problems =
        scripting.faults(path, lua).stream().map(error -> problem(error, path, source)).toList();
    return new Validation(problems, functions);
  }

  private static Problem problem(ScriptError error, String path, String source) {
    String where = error.path() == null ? path : error.path();
    boolean here = where.equals(path);
    int column = here ? column(line(source, error.line()), error.message()) : 0;
    return new Problem(where, error.line(), column, error.message());
  }

  /**
   * Where a line has what the message quotes first, else where it begins; 0 if there is no line.
   */
  private static int column(String line, String message) {
    if (line.isBlank()) {
      return 0;
    }
    Matcher quoted = QUOTED.matcher(message);
    while (quoted.find()) {
      Matcher word =
          Pattern.compile("(?<!\\w)" + Pattern.quote(quoted.group(1)) + "(?!\\w)").matcher(line);
      if (word.find()) {
        return word.start() + 1;
      }
    }
    return line.length() - line.stripLeading().length() + 1;
  }

  private static String line(String text, int number) {
    return number < 1 ? "" : text.lines().skip(number - 1L).findFirst().orElse("");
  }
}
