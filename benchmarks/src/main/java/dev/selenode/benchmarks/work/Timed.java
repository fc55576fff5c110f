package dev.selenode.benchmarks.work;

/** Work whose time is measured. */
@FunctionalInterface
public interface Timed {
  /**
   * Does the work once for a case of fixed size, or {@code n} times for one measured per operation.
   *
   * @return a checksum of what was done, the same for every engine
   */
  double run(int n) throws Exception;
}
