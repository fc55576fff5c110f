package dev.selenode.runtime.lib;

/**
 * The random numbers of one state: the sequence that PUC Lua on GNU/Linux gives for a seed, so that
 * a level made from a seed is the same level here. An additive feedback generator of degree 31.
 */
final class RandomNumbers {
  private static final int DEGREE = 31;
  private static final int SEPARATION = 3;
  private static final int DISCARDED = 10 * DEGREE;
  private static final int MAX = Integer.MAX_VALUE;

  private final int[] words = new int[DEGREE];
  private int front;
  private int rear;

  RandomNumbers() {
    fill(1);
  }

  /** Starts the sequence of a seed, as {@code math.randomseed} does. */
  void seed(int seed) {
    fill(seed);
    nextBits();
  }

  private void fill(int seed) {
    int word = seed == 0 ? 1 : seed;
    words[0] = word;
    for (int i = 1; i < DEGREE; i++) {
      long next = 16807L * word % MAX;
      word = (int) (next < 0 ? next + MAX : next);
      words[i] = word;
    }
    front = SEPARATION;
    rear = 0;
    for (int i = 0; i < DISCARDED; i++) {
      nextBits();
    }
  }

  private int nextBits() {
    words[front] += words[rear];
    int bits = words[front] >>> 1;
    front = (front + 1) % DEGREE;
    rear = (rear + 1) % DEGREE;
    return bits;
  }

  /** In [0, 1). */
  double next() {
    return (double) (nextBits() % MAX) / MAX;
  }
}
