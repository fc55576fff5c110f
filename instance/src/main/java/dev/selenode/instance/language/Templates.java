package dev.selenode.instance.language;

import java.util.List;
import java.util.stream.Collectors;

/** Text that an editor puts into a script: whole scripts, and methods. */
public final class Templates {
  private static final String HEAD =
      """
      ---@class _CLASS_
      local _CLASS_ = { extends = '_BASE_', class_name = '_CLASS_' }

      """;

  private static final String END = "\nreturn _CLASS_\n";

  private static final ScriptTemplate EMPTY =
      new ScriptTemplate(
          "empty",
          "Empty",
          "A class without members.",
          "Object",
          HEAD.stripTrailing() + "\n" + END);

  private static final ScriptTemplate NODE =
      new ScriptTemplate(
          "node",
          "Node",
          "A node with the methods that the engine calls.",
          "Node",
          HEAD
              + """
              --- Called when the node and its children are in the tree.
              function _CLASS_:_ready()
              end

              --- Called each frame.
              ---@param delta number seconds since the last one
              function _CLASS_:_process(delta)
              end
              """
              + END);

  private static final List<ScriptTemplate> ALL = List.of(NODE, EMPTY);

  private Templates() {}

  /** All templates, those for special base classes first. */
  public static List<ScriptTemplate> all() {
    return ALL;
  }

  /** The template with an id, or null. */
  public static ScriptTemplate find(String id) {
    return ALL.stream().filter(t -> t.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * A method to be put into a script, before its {@code return} ({@link Outline#placeForFunction}).
   *
   * @param className the variable that holds the class table
   * @param parameters without {@code self}; what stands behind a colon, a type, becomes an
   *     annotation
   */
  public static String makeFunction(String className, String name, List<String> parameters) {
    StringBuilder text = new StringBuilder();
    for (String parameter : parameters) {
      int colon = parameter.indexOf(':');
      if (colon >= 0) {
        text.append("---@param ").append(parameter, 0, colon).append(' ');
        text.append(parameter.substring(colon + 1).strip()).append('\n');
      }
    }
    String names =
        parameters.stream().map(p -> p.split(":", 2)[0].strip()).collect(Collectors.joining(", "));
    return text + "function " + className + ":" + name + "(" + names + ")\nend\n";
  }
}
