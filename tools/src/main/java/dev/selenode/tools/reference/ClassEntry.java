package dev.selenode.tools.reference;

import java.util.List;

/**
 * A class.
 *
 * @param name what annotations and links call it: the name of a host class, a {@code class_name},
 *     or a script's path with dots
 * @param title what readers see
 * @param base the {@link #name} of the class it extends, or null
 * @param path of its script, or null
 * @param globalName what scripts call it, or null if they cannot name it
 * @param doc possibly empty
 * @param aliases other global names of it
 * @param constructors none if scripts cannot create objects of it
 */
public record ClassEntry(
    String name,
    String title,
    Kind kind,
    String base,
    String path,
    String globalName,
    String doc,
    List<String> aliases,
    List<Method> constructors,
    List<Signal> signals,
    List<Property> properties,
    List<Method> methods,
    List<Constant> constants,
    List<Operator> operators) {

  /** What sort of class. */
  public enum Kind {
    /** Objects are compared and copied by content. */
    VALUE,
    /** Written in Java. */
    HOST,
    /** Its one object has a global name. */
    SINGLETON,
    /** A script. */
    SCRIPT
  }

  public ClassEntry {
    aliases = List.copyOf(aliases);
    constructors = List.copyOf(constructors);
    signals = List.copyOf(signals);
    properties = List.copyOf(properties);
    methods = List.copyOf(methods);
    constants = List.copyOf(constants);
    operators = List.copyOf(operators);
  }

  /**
   * A parameter.
   *
   * @param type as scripts write it; {@code any} where it is not known
   * @param doc possibly empty
   */
  public record Parameter(String name, String type, boolean optional, String doc) {}

  /**
   * A signal.
   *
   * @param line in the script, or 0
   */
  public record Signal(String name, List<Parameter> arguments, String doc, int line) {
    public Signal {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A property.
   *
   * @param defaultText as a script would write it, or null if it is not known
   * @param hint what an inspector shows, or an empty text
   */
  public record Property(
      String name,
      String type,
      String defaultText,
      boolean exported,
      boolean readOnly,
      String hint,
      String doc,
      int line) {}

  /**
   * A method.
   *
   * @param returns as scripts write it; {@code nil} for nothing
   * @param annotations that its author wrote for language servers, each from its {@code @}
   */
  public record Method(
      String name,
      List<Parameter> parameters,
      boolean vararg,
      String returns,
      boolean isStatic,
      String doc,
      List<String> annotations,
      int line) {
    public Method {
      parameters = List.copyOf(parameters);
      annotations = List.copyOf(annotations);
    }
  }

  /** A constant; {@code value} is empty if there is no way to write it. */
  public record Constant(String name, String type, String value, String doc) {}

  /**
   * What an operator makes of an object of the class.
   *
   * @param event without underscores, as in {@code add}
   * @param operand the type on its right; null if there is none
   */
  public record Operator(String event, String operand, String result) {}
}
