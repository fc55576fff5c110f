package dev.selenode.runtime.plugin.description;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A version of up to three numbers, {@code 1.2.3}; what is left out is 0. */
public final class Version implements Comparable<Version> {
  private static final int PARTS = 3;

  private final int[] parts;

  private Version(int[] parts) {
    this.parts = parts;
  }

  /**
   * Reads a version.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Version of(String text) {
    String[] words = text.strip().split("\\.", -1);
    int[] parts = new int[PARTS];
    boolean good = words.length <= PARTS;
    for (int i = 0; good && i < words.length; i++) {
      good = words[i].matches("\\d{1,9}");
      parts[i] = good ? Integer.parseInt(words[i]) : 0;
    }
    if (!good) {
      throw new IllegalArgumentException("got '" + text + "', want a version such as 1.2.0");
    }
    return new Version(parts);
  }

  @Override
  public int compareTo(Version other) {
    return Arrays.compare(parts, other.parts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version v && Arrays.equals(parts, v.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }

  @Override
  public String toString() {
    return Arrays.stream(parts).mapToObj(Integer::toString).collect(Collectors.joining("."));
  }
}
