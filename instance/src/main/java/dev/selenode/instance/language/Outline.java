package dev.selenode.instance.language;

import dev.selenode.runtime.syntax.Comment;
import dev.selenode.runtime.syntax.FunctionBody;
import dev.selenode.runtime.syntax.Parser;
import dev.selenode.runtime.syntax.Statement;
import dev.selenode.runtime.syntax.SyntaxError;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be read off a source without running it. A source with a syntax error has an outline
 * too: its functions are then found by their first lines, and end where they begin.
 */
public final class Outline {
  private static final Pattern FUNCTION =
      Pattern.compile(
          "^\\s*(?:local\\s+)?function\\s+(?:\\w+[.:])*(\\w+)\\s*\\(([^)]*)\\)"
              + "|(\\w+)\\s*=\\s*function\\s*\\(([^)]*)\\)");

  private final List<FunctionPlace> functions;
  private final DocComments comments;
  private final int returnLine;
  private final int lines;

  private Outline(List<FunctionPlace> functions, DocComments comments, int returnLine, int lines) {
    this.functions = List.copyOf(functions);
    this.comments = comments;
    this.returnLine = returnLine;
    this.lines = lines;
  }

  /** The outline of a source. */
  public static Outline of(String source) {
    int lines = (int) source.lines().count();
    List<Comment> comments = new ArrayList<>();
    try {
      FunctionBody chunk = Parser.parse(Text.toLua(source), false, comments);
      List<FunctionPlace> functions = new FunctionFinder().find(chunk);
      return new Outline(functions, new DocComments(source, comments), returnLine(chunk), lines);
    } catch (SyntaxError e) {
      return new Outline(scan(source), new DocComments(source, comments), 0, lines);
    }
  }

  /** All functions in the order they begin, those without a name and those within others too. */
  public List<FunctionPlace> allFunctions() {
    return functions;
  }

  /** The functions with a name that stand in no other. */
  public List<FunctionPlace> functions() {
    return functions.stream().filter(f -> f.name() != null && !f.inner()).toList();
  }

  /** The first of {@link #functions} that has a name. */
  public Optional<FunctionPlace> find(String name) {
    return functions().stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The function that begins on a line, the first if there are several. */
  public Optional<FunctionPlace> at(int line) {
    return functions.stream().filter(f -> f.line() == line).findFirst();
  }

  /** What the script's author wrote about its members. */
  public DocComments comments() {
    return comments;
  }

  /** The line before which another method can be put: that of the chunk's {@code return}. */
  public int placeForFunction() {
    return returnLine > 0 ? returnLine : lines + 1;
  }

  private static int returnLine(FunctionBody chunk) {
    List<Statement> statements = chunk.block().statements();
    Statement last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    return last instanceof Statement.Return ? last.line() : 0;
  }

  private static List<FunctionPlace> scan(String source) {
    List<FunctionPlace> found = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = FUNCTION.matcher(lines.get(i));
      if (m.find()) {
        boolean statement = m.group(1) != null;
        found.add(scanned(statement ? m.group(1) : m.group(3), m.group(statement ? 2 : 4), i + 1));
      }
    }
    return found;
  }

  private static FunctionPlace scanned(String name, String list, int line) {
    List<String> parameters = new ArrayList<>();
    for (String parameter : list.split(",", -1)) {
      parameters.add(parameter.strip());
    }
    boolean vararg = parameters.remove("...");
    parameters.remove("");
    parameters.remove("self");
    return new FunctionPlace(name, line, line, parameters, vararg, false);
  }
}
