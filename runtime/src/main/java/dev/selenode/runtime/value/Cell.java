package dev.selenode.runtime.value;

/** The storage of a local variable that closures share and somebody assigns. */
public final class Cell {
  public Object value;

  public Cell(Object value) {
    this.value = value;
  }
}
