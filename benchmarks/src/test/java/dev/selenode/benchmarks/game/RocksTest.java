package dev.selenode.benchmarks.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rocks go the same ways, whoever moves them. */
class RocksTest {
  private static final int ROCKS = 200;
  private static final int FRAMES = 150;

  @Test
  void goTheSameWays() throws Exception {
    double still = play(new JavaRocks(), 0);
    double java = play(new JavaRocks(), FRAMES);
    assertThat(java).isNotEqualTo(still);
    assertThat(play(new SelenodeRocks(), FRAMES)).isEqualTo(java);
    assertThat(play(new LuaJRocks(false), FRAMES)).isEqualTo(java);
    assertThat(play(new LuaJRocks(true), FRAMES)).isEqualTo(java);
  }

  private static double play(Rocks rocks, int frames) throws Exception {
    rocks.scatter(ROCKS);
    for (int i = 0; i < frames; i++) {
      rocks.move();
    }
    return rocks.sum();
  }
}
