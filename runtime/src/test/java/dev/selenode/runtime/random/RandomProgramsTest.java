package dev.selenode.runtime.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.testing.Engines;
import dev.selenode.runtime.testing.ReferenceLua;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random programs do in every engine what they do in PUC Lua. */
class RandomProgramsTest {
  private static final int SEEDS = 2000;
  private static final int BATCH = 500;

  @Test
  void printWhatReferencePrints() {
    ReferenceLua.assumeFound();
    for (int first = 0; first < SEEDS; first += BATCH) {
      assertThat(differences(first, BATCH, false)).isEmpty();
    }
  }

  /**
   * The engines and seeds, with programs and outputs, that come out differently.
   *
   * @param all whether each program runs in all engines, or in one, each in its turn
   */
  private static List<String> differences(long first, int count, boolean all) {
    List<String> programs =
        LongStream.range(first, first + count).mapToObj(RandomProgram::of).toList();
    List<String> wanted = ProgramRun.inReference(programs);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String want = i < wanted.size() ? wanted.get(i) : "nothing: the reference crashed";
      for (Engine engine : all ? Engines.tested() : List.of(turn(i))) {
        String got = ProgramRun.in(engine, programs.get(i));
        if (!got.equals(want) && !want.contains("C stack overflow")) {
          found.add(engine + " " + report(first + i, programs.get(i), want, got));
        }
      }
    }
    return found;
  }

  /** The engine whose turn it is: compiling whole programs takes longest, so it is seldom done. */
  private static Engine turn(int i) {
    List<Engine> engines = Engines.tested();
    List<Engine> often = engines.stream().filter(e -> e != Engine.COMPILED).toList();
    return i % 10 == 0 || often.isEmpty()
        ? engines.get(i / 10 % engines.size())
        : often.get(i % often.size());
  }

  private static String report(long seed, String program, String want, String got) {
    String[] wantLines = want.split("\n", -1);
    String[] gotLines = got.split("\n", -1);
    int i = 0;
    while (i < wantLines.length && i < gotLines.length && wantLines[i].equals(gotLines[i])) {
      i++;
    }
    return "seed "
        + seed
        + "\nline "
        + (i + 1)
        + "\nwant "
        + (i < wantLines.length ? wantLines[i] : "nothing")
        + "\ngot  "
        + (i < gotLines.length ? gotLines[i] : "nothing")
        + "\n"
        + program;
  }

  /** Runs seeds from the first argument on for as many minutes as the second says. */
  public static void main(String[] args) {
    long seed = Long.parseLong(args[0]);
    long end = System.nanoTime() + (long) (Double.parseDouble(args[1]) * 60e9);
    long count = 0;
    int bad = 0;
    while (System.nanoTime() - end < 0 && bad < 20) {
      for (String difference : differences(seed, BATCH, true)) {
        System.out.println(difference);
        bad++;
      }
      seed += BATCH;
      count += BATCH;
    }
    System.out.println(count + " programs, next seed " + seed + ", differences: " + bad);
  }
}
