package dev.selenode.runtime.value;

/**
 * A number that changes in place: what a table keeps in the slot of a field that numbers are stored
 * into again and again. It never leaves its table; whoever reads the slot gets a {@link Double}.
 */
public final class NumberCell {
  /** The number right now. */
  public double value;

  NumberCell(double value) {
    this.value = value;
  }
}
