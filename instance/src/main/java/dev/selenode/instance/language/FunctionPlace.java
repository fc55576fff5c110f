package dev.selenode.instance.language;

import java.util.List;

/**
 * A function in a source.
 *
 * @param name the last name it is stored under, as {@code hit} in {@code function Player:hit()};
 *     null if it has none
 * @param line the line of the word {@code function}, from 1
 * @param endLine the line of its {@code end}
 * @param parameters without a hidden {@code self}
 * @param vararg whether it takes {@code ...} after them
 * @param inner whether it stands within another function
 */
public record FunctionPlace(
    String name, int line, int endLine, List<String> parameters, boolean vararg, boolean inner) {
  public FunctionPlace {
    parameters = List.copyOf(parameters);
  }

  /** {@code hit(damage, ...)}. */
  public String signature() {
    StringBuilder text = new StringBuilder(name == null ? "function" : name).append('(');
    text.append(String.join(", ", parameters));
    if (vararg) {
      text.append(parameters.isEmpty() ? "..." : ", ...");
    }
    return text.append(')').toString();
  }
}
