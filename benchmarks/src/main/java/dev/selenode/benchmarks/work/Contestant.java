package dev.selenode.benchmarks.work;

/** One way of doing the work of some suites inside this JVM. */
public interface Contestant {
  /**
   * The work of a case to time.
   *
   * @return null if this contestant has no such case
   */
  Timed timed(Case which) throws Exception;

  /**
   * The objects of a case to weigh.
   *
   * @return null if this contestant has no such case
   */
  default Held held(Case which) throws Exception {
    return null;
  }

  /** Whether the calling thread does all the work, so that its CPU time tells what it took. */
  default boolean staysOnThread(Case which) {
    return true;
  }
}
