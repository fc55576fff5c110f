package dev.selenode.benchmarks.work;

/** Objects whose size in the Java heap is measured. */
@FunctionalInterface
public interface Held {
  /** Makes {@code n} of them and returns what keeps them alive. */
  Object make(int n) throws Exception;
}
