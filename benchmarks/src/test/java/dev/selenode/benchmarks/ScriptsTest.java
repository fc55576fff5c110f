package dev.selenode.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every engine does the same work, or its times could not be compared. */
class ScriptsTest {
  private static final int SMALL = 5;

  /** As lua5.2 computes them for {@link #SMALL}. */
  private static final Map<String, Double> CHECKSUMS =
      Map.ofEntries(
          Map.entry("fib", 5.0),
          Map.entry("loop", 13.0),
          Map.entry("mandelbrot", 4.0),
          Map.entry("objects", 1138567.0),
          Map.entry("closures", 125.0),
          Map.entry("strings", 169863.0),
          Map.entry("tables", 813518.0),
          Map.entry("queens", 10.0),
          Map.entry("nbody", -1.8629896316157422),
          Map.entry("spectral", 1.2612176161833646),
          Map.entry("trees", 181.0),
          Map.entry("switch", 15.0),
          Map.entry("create", 35.0),
          Map.entry("abandon", 15.0));

  static Stream<Arguments> scriptsOnEngines() {
    return Stream.of(Rivals.SELENODE, Rivals.LUAJ, Rivals.LUAJC)
        .flatMap(
            engine ->
                Stream.of(Cases.PROGRAMS, Cases.COROUTINES)
                    .flatMap(suite -> Cases.of(suite).stream())
                    .filter(c -> !engine.startsWith("luaj") || c.suite().equals(Cases.PROGRAMS))
                    .map(c -> Arguments.of(engine, c)));
  }

  @ParameterizedTest
  @MethodSource("scriptsOnEngines")
  void givesTheChecksumOfLua(String engine, Case script) throws Exception {
    double checksum = Worker.contestant(engine, script.suite()).timed(script).run(SMALL);
    double want = CHECKSUMS.get(script.name());
    assertThat(checksum).isCloseTo(want, within(1e-12 * Math.abs(want)));
  }

  @Test
  void checksumsCoverEveryScript() {
    assertThat(CHECKSUMS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Cases.PROGRAMS, Cases.COROUTINES)
                .flatMap(suite -> Cases.of(suite).stream().map(Case::name))
                .toList());
  }
}
