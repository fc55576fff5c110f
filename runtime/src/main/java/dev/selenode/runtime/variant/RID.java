package dev.selenode.runtime.variant;

/** A handle of something that an engine keeps; 0 for nothing. */
public record RID(long id) {
  @Override
  public String toString() {
    return "[RID]";
  }
}
