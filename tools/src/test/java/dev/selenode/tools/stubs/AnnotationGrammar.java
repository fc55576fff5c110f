package dev.selenode.tools.stubs;

import dev.selenode.runtime.syntax.Parser;
import dev.selenode.runtime.syntax.SyntaxError;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of LuaLS annotations, as far as stubs use it, and strict: tags and types that are not
 * known, classes that are declared nowhere or twice, brackets that do not match, and parameters
 * that the function below has not are faults, as is a file that is not Lua.
 */
final class AnnotationGrammar {
  private static final Set<String> BASIC =
      Set.of("nil", "any", "boolean", "string", "number", "integer", "function", "table", "thread");
  private static final Set<String> OPERATORS =
      Set.of("add", "sub", "mul", "div", "mod", "pow", "unm", "concat", "len", "call");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]*");

  private final Map<String, String> files;
  private final Set<String> declared = new HashSet<>(BASIC);
  private final List<String> faults = new ArrayList<>();

  /** Where the checked line is. */
  private String where;

  private final Set<String> generics = new HashSet<>();
  private final List<String> parameters = new ArrayList<>();

  private AnnotationGrammar(Map<String, String> files) {
    this.files = new TreeMap<>(files);
  }

  /** All faults of a set of files that refer to each other. */
  static List<String> check(Map<String, String> files) {
    AnnotationGrammar grammar = new AnnotationGrammar(files);
    grammar.files.forEach(grammar::declare);
    grammar.files.forEach(grammar::file);
    return grammar.faults;
  }

  private void fault(String message) {
    faults.add(where + ": " + message);
  }

  // --- declarations --------------------------------------------------------------------------

  private void declare(String file, String text) {
    Set<String> here = new HashSet<>();
    Matcher m = Pattern.compile("(?m)^---@(?:class|alias) (\\S+)").matcher(text);
    while (m.find()) {
      if (!here.add(m.group(1))) {
        faults.add(file + ": declares " + m.group(1) + " twice");
      }
      declared.add(m.group(1));
    }
  }

  private void file(String name, String text) {
    where = name;
    if (!text.startsWith("---@meta\n")) {
      fault("does not begin with ---@meta");
    }
    try {
      Parser.parse(Text.toLua(text));
    } catch (SyntaxError e) {
      fault("is not Lua, line " + e.line() + ": " + e.getMessage());
    }
    int number = 0;
    for (String line : text.split("\n", -1)) {
      where = name + ":" + ++number;
      if (line.startsWith("---@")) {
        tag(line.substring(4));
      } else if (!line.startsWith("---")) {
        code(line);
      }
    }
  }

  /** A line of Lua ends the annotations above it, which must fit a function if it is one. */
  private void code(String line) {
    Matcher function = Pattern.compile("^function [\\w.:]+\\(([^)]*)\\) end$").matcher(line);
    if (function.matches()) {
      List<String> names = List.of(function.group(1).split(", *"));
      for (String parameter : parameters) {
        if (!names.contains(parameter)) {
          fault("has no parameter " + parameter);
        }
      }
    } else if (!parameters.isEmpty()) {
      fault("parameters above something that is no function");
    }
    parameters.clear();
    generics.clear();
  }

  // --- tags ----------------------------------------------------------------------------------

  private void tag(String text) {
    int blank = text.indexOf(' ');
    String tag = blank < 0 ? text : text.substring(0, blank);
    String rest = blank < 0 ? "" : text.substring(blank + 1);
    switch (tag) {
      case "meta", "async" -> nothing(rest);
      case "class" -> classTag(rest);
      case "alias" -> named(rest);
      case "field" -> field(rest);
      case "param" -> param(rest);
      case "return" -> new Types(rest).list();
      case "overload" -> overload(rest);
      case "operator" -> operator(rest);
      case "generic" -> generics.add(rest);
      default -> fault("unknown tag @" + tag);
    }
  }

  private void nothing(String rest) {
    if (!rest.isEmpty()) {
      fault("unexpected '" + rest + "'");
    }
  }

  private void classTag(String rest) {
    String[] halves = rest.split(" : ", 2);
    if (!NAME.matcher(halves[0]).matches()) {
      fault("class name '" + halves[0] + "'");
    }
    if (halves.length == 2) {
      type(halves[1]);
    }
  }

  private void named(String rest) {
    String[] halves = rest.split(" ", 2);
    type(halves[1]);
  }

  private void type(String text) {
    Types types = new Types(text);
    types.union();
    types.end();
  }

  private void field(String rest) {
    Matcher m = Pattern.compile("([A-Za-z_]\\w*|\\['[^']+'\\]|\\[\\d+\\])\\?? (.*)").matcher(rest);
    if (!m.matches()) {
      fault("field '" + rest + "'");
    } else {
      new Types(m.group(2)).union();
    }
  }

  private void param(String rest) {
    Matcher m = Pattern.compile("([A-Za-z_]\\w*|\\.\\.\\.)\\?? (.*)").matcher(rest);
    if (!m.matches()) {
      fault("param '" + rest + "'");
    } else {
      parameters.add(m.group(1));
      new Types(m.group(2)).union();
    }
  }

  private void overload(String rest) {
    if (!rest.startsWith("fun(")) {
      fault("overload wants a function type, got " + rest);
    }
    type(rest);
  }

  private void operator(String rest) {
    Matcher m = Pattern.compile("(\\w+)(?:\\((.*)\\))?: (.+)").matcher(rest);
    if (!m.matches() || !OPERATORS.contains(m.group(1))) {
      fault("operator '" + rest + "'");
      return;
    }
    if (m.group(2) != null) {
      type(m.group(2));
    }
    type(m.group(3));
  }

  // --- types ---------------------------------------------------------------------------------

  /** Reads types from the front of a text; what comes after a blank is a comment. */
  private final class Types {
    private final String text;
    private int at;

    Types(String text) {
      this.text = text;
    }

    void list() {
      do {
        union();
        take(" ...");
      } while (take(", "));
    }

    void union() {
      do {
        one();
        while (take("[]") || take("?")) {
          // postfixes
        }
      } while (take("|"));
    }

    void end() {
      if (at < text.length()) {
        fault("unexpected '" + text.substring(at) + "'");
      }
    }

    private void one() {
      if (take("fun(")) {
        arguments();
        if (take(": ")) {
          union();
        }
        return;
      }
      Matcher m = NAME.matcher(text);
      if (!m.find(at) || m.start() != at) {
        fault("no type at '" + text.substring(at) + "'");
        at = text.length();
        return;
      }
      at = m.end();
      if (!declared.contains(m.group()) && !generics.contains(m.group())) {
        fault("unknown type " + m.group());
      }
    }

    private void arguments() {
      while (!take(")")) {
        Matcher m = Pattern.compile("(?:[A-Za-z_]\\w*\\??|\\.\\.\\.): ").matcher(text);
        if (!m.find(at) || m.start() != at) {
          fault("unbalanced or unnamed arguments at '" + text.substring(at) + "'");
          at = text.length();
          return;
        }
        at = m.end();
        union();
        take(", ");
      }
    }

    private boolean take(String wanted) {
      boolean there = text.startsWith(wanted, at);
      at += there ? wanted.length() : 0;
      return there;
    }
  }
}
