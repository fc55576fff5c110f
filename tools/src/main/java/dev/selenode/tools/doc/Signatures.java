package dev.selenode.tools.doc;

import dev.selenode.tools.reference.ClassEntry.Method;
import dev.selenode.tools.reference.ClassEntry.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Parameters as a reader wants them: {@code (damage: int, by?: Node, ...)}. */
final class Signatures {
  private Signatures() {}

  /**
   * A list of parameters in parentheses.
   *
   * @param types how a type is shown
   */
  static String parameters(
      List<Parameter> parameters, boolean vararg, UnaryOperator<String> types) {
    List<String> parts = new ArrayList<>();
    for (Parameter p : parameters) {
      String type = p.type().equals("any") ? "" : ": " + types.apply(p.type());
      parts.add(p.name() + (p.optional() ? "?" : "") + type);
    }
    if (vararg) {
      parts.add("...");
    }
    return "(" + String.join(", ", parts) + ")";
  }

  /** What a method gives back, with an arrow before it; nothing if that is nothing or anything. */
  static String result(Method method, UnaryOperator<String> types) {
    String type = method.returns();
    return type.equals("nil") || type.equals("any") ? "" : " → " + types.apply(type);
  }
}
