package dev.selenode.tools.reference;

import dev.selenode.tools.reference.ClassEntry.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script's author said of a member for language servers: {@code @param}, {@code @return}.
 */
final class Annotations {
  private static final Pattern PARAM =
      Pattern.compile("@(?:param|carries)\\s+([\\w.]+)(\\??)\\s+(.+)");
  private static final Pattern RETURN = Pattern.compile("@return\\s+(.+)");
  private static final Pattern TYPE = Pattern.compile("@type\\s+(.+)");

  private final List<String> lines;

  Annotations(List<String> lines) {
    this.lines = lines;
  }

  List<String> lines() {
    return lines;
  }

  /** A parameter with what is said of it. */
  Parameter parameter(String name, String otherwise) {
    for (String line : lines) {
      Matcher m = PARAM.matcher(line);
      if (m.matches() && m.group(1).equals(name)) {
        String type = firstType(m.group(3));
        String doc = m.group(3).substring(type.length()).strip();
        return new Parameter(name, scriptType(type), !m.group(2).isEmpty(), doc);
      }
    }
    return new Parameter(name, otherwise, false, "");
  }

  List<Parameter> parameters(List<String> names) {
    List<Parameter> parameters = new ArrayList<>();
    names.forEach(name -> parameters.add(parameter(name, "any")));
    return parameters;
  }

  String returns(String otherwise) {
    return found(RETURN).orElse(otherwise);
  }

  /** What {@code @type} says, if it is said. */
  Optional<String> type() {
    return found(TYPE);
  }

  private Optional<String> found(Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .map(m -> scriptType(firstType(m.group(1))))
        .findFirst();
  }

  /** The type that a text begins with: up to a blank outside brackets. */
  private static String firstType(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("(<{[".indexOf(c) >= 0) {
        depth++;
      } else if (")>}]".indexOf(c) >= 0) {
        depth--;
      } else if (depth == 0 && c == ' ' && !endsOpen(text.substring(0, i))) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  private static boolean endsOpen(String type) {
    return type.endsWith(":") || type.endsWith(",") || type.endsWith("|");
  }

  /** What a language server calls {@code number} is {@code float} here, and so on. */
  private static String scriptType(String type) {
    return switch (type) {
      case "number" -> "float";
      case "integer" -> "int";
      case "string" -> "String";
      case "boolean" -> "bool";
      default -> type;
    };
  }
}
