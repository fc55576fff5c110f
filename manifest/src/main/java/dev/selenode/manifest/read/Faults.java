package dev.selenode.manifest.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of one class table while it is read. */
final class Faults {
  private final String path;
  private final SourceOrder order;
  private final List<Fault> all = new ArrayList<>();

  Faults(String path, SourceOrder order) {
    this.path = path;
    this.order = order;
  }

  /** A fault of the script as a whole. */
  void add(String message) {
    all.add(new Fault(path, 0, null, message));
  }

  /** A fault of a member, at its line. */
  void add(String member, String message) {
    all.add(new Fault(path, order.line(member), member, message));
  }

  /** A fault at a line. */
  void add(int line, String member, String message) {
    all.add(new Fault(path, line, member, message));
  }

  /** Throws if there are any. */
  void check() {
    if (!all.isEmpty()) {
      throw exception();
    }
  }

  ClassTableException exception() {
    all.sort(Comparator.comparingInt(f -> f.line() == 0 ? Integer.MAX_VALUE : f.line()));
    return new ClassTableException(all);
  }
}
