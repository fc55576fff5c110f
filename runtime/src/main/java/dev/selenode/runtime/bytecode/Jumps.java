package dev.selenode.runtime.bytecode;

import java.util.ArrayList;
import java.util.List;

/** A place to jump to, perhaps not yet reached, and the jumps that wait for it. */
final class Jumps {
  private final List<Integer> waiting = new ArrayList<>(2);
  private int place = -1;

  /** Whether the place is behind us, so that a jump there goes backward. */
  boolean placed() {
    return place >= 0;
  }

  void add(FunctionCode code, int jump) {
    if (place >= 0) {
      code.patch(jump, place);
    } else {
      waiting.add(jump);
    }
  }

  void placeHere(FunctionCode code) {
    place = code.pc();
    for (int jump : waiting) {
      code.patch(jump, place);
    }
    waiting.clear();
  }
}
