package dev.selenode.runtime.syntax;

/** The target of a {@code goto}; compared by identity. */
public final class Label {
  private final String name;
  private final int line;

  Label(String name, int line) {
    this.name = name;
    this.line = line;
  }

  public String name() {
    return name;
  }

  public int line() {
    return line;
  }
}
