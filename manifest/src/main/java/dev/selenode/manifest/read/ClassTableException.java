package dev.selenode.manifest.read;

import java.util.List;
import java.util.stream.Collectors;

/** A class table that can't be used. The message has one line for each fault, in source order. */
public final class ClassTableException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Fault> faults;

  ClassTableException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong, in source order; at least one. */
  public List<Fault> faults() {
    return faults;
  }
}
