package dev.selenode.instance.language;

import java.util.List;

/**
 * What is to be said of a source.
 *
 * @param problems in the order of their lines; none if it can be loaded
 * @param functions those with a name that stand in no other
 */
public record Validation(List<Problem> problems, List<FunctionPlace> functions) {
  public Validation {
    problems = List.copyOf(problems);
    functions = List.copyOf(functions);
  }

  /** Whether it can be loaded. */
  public boolean isValid() {
    return problems.isEmpty();
  }
}
