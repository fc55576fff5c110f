package dev.selenode.runtime.variant;

import dev.selenode.runtime.interpreter.LuaState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A merge sort: stable, and content with whatever a script says is less, where Java's own sort
 * would refuse an order that contradicts itself.
 */
final class Sorting {
  private Sorting() {}

  static void sort(LuaState s, List<Object> items, BiPredicate<Object, Object> less) {
    List<Object> from = new ArrayList<>(items);
    List<Object> to = new ArrayList<>(items);
    int n = from.size();
    for (int width = 1; width < n && width > 0; width *= 2) {
      for (int low = 0; low < n; low += width * 2) {
        s.tick(width);
        merge(from, to, low, Math.min(low + width, n), Math.min(low + width * 2, n), less);
      }
      List<Object> merged = to;
      to = from;
      from = merged;
    }
    if (items.size() == n) { // a comparison that changed the array has only itself to blame
      for (int i = 0; i < n; i++) {
        items.set(i, from.get(i));
      }
    }
  }

  private static void merge(
      List<Object> from,
      List<Object> to,
      int low,
      int middle,
      int high,
      BiPredicate<Object, Object> less) {
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      boolean takeRight =
          left >= middle || (right < high && less.test(from.get(right), from.get(left)));
      to.set(i, takeRight ? from.get(right++) : from.get(left++));
    }
  }
}
