package dev.selenode.benchmarks;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Timed;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Any one case under JMH, for a deep look with its profilers. One invocation is one run of a case
 * of fixed size, a frame where a case is one, and else {@value #OPERATIONS} operations.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaseBenchmark {
  static final int OPERATIONS = 1000;

  @Param("selenode")
  String contestant;

  /** Suite and name of a case. */
  @Param("bridge/frame by group")
  String name;

  private Timed work;
  private int n;

  @Setup
  public void load() throws Exception {
    String[] path = name.split("/", 2);
    Case which = Cases.named(path[0], path[1]);
    work = Worker.contestant(contestant, which.suite()).timed(which);
    n = which.n() == 1 ? OPERATIONS : which.n();
  }

  @Benchmark
  public double run() throws Exception {
    return work.run(n);
  }
}
