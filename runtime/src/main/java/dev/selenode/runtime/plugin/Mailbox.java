package dev.selenode.runtime.plugin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** What other plugins posted to one, until it is delivered. Safe for any number of threads. */
final class Mailbox {
  /** In bytes, all letters together. */
  static final long ROOM = 1 << 18;

  private static final int MOST_LETTERS = 256;

  /** A value that nobody else has any more. */
  record Letter(String from, Object value, long bytes) {}

  private final Queue<Letter> letters = new ArrayDeque<>();
  private long bytes;

  /** Takes a letter, unless there is no room for it. */
  synchronized boolean offer(Letter letter) {
    if (letters.size() >= MOST_LETTERS || bytes + letter.bytes > ROOM) {
      return false;
    }
    bytes += letter.bytes;
    return letters.add(letter);
  }

  synchronized boolean isEmpty() {
    return letters.isEmpty();
  }

  /** Takes all of them out. */
  synchronized List<Letter> empty() {
    List<Letter> all = new ArrayList<>(letters);
    letters.clear();
    bytes = 0;
    return all;
  }
}
