package dev.selenode.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.benchmarks.luajava.LuaJavaBridge;
import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Timed;
import dev.selenode.benchmarks.work.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bridge cases do the same on all sides, and each does something. */
class BridgeTest {

  static Stream<Case> cases() {
    return Cases.of(Cases.BRIDGE).stream();
  }

  static Stream<Case> upkeep() {
    return Stream.of(Cases.LOADING, Cases.MEMORY, Cases.PLUGINS)
        .flatMap(suite -> Cases.of(suite).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void giveTheSameResult(Case which) throws Exception {
    double ours = run(Rivals.SELENODE, which);
    assertThat(ours).isPositive();
    for (String rival : rivals()) {
      if (Worker.contestant(rival, which.suite()).timed(which) != null) {
        assertThat(run(rival, which)).as(rival).isEqualTo(ours);
      }
    }
  }

  private static List<String> rivals() {
    List<String> inJava = List.of(Rivals.LUAJ, Rivals.LUAJC, Rivals.JAVA);
    return LuaJavaBridge.runsHere()
        ? Stream.concat(inJava.stream(), Stream.of(Rivals.LUAJAVA)).toList()
        : inJava;
  }

  @ParameterizedTest
  @MethodSource("upkeep")
  void runs(Case which) throws Exception {
    var ours = Worker.contestant(Rivals.SELENODE, which.suite());
    if (which.unit() == Unit.BYTES) {
      assertThat(ours.held(which).make(3)).isNotNull();
    } else {
      assertThat(ours.timed(which).run(which.n() == 1_000 ? 2_000 : 1)).isPositive();
    }
  }

  /** Three of what belongs together, or a frame. */
  private static double run(String contestant, Case which) throws Exception {
    Timed work = Worker.contestant(contestant, which.suite()).timed(which);
    return work.run(which.n() == 1 ? 3 : which.n());
  }
}
