package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;

/** Builds a Lua string; asks the state before it grows large, and charges what it copies. */
final class StringPieces {
  private static final int UNASKED = 1 << 12;

  private final LuaState state;
  private final StringBuilder text = new StringBuilder();
  private long allowed = UNASKED;

  StringPieces(LuaState state) {
    this.state = state;
  }

  void add(String piece) {
    add(piece, 0, piece.length());
  }

  void add(String source, int from, int to) {
    int n = to - from;
    if (n > 0) {
      grow(n);
      text.append(source, from, to);
    }
  }

  void add(char c) {
    grow(1);
    text.append(c);
  }

  void fill(char c, int count) {
    grow(count);
    for (int i = 0; i < count; i++) {
      text.append(c);
    }
  }

  private void grow(int n) {
    long wanted = (long) text.length() + n;
    if (wanted > allowed) {
      if (wanted > Integer.MAX_VALUE - 16) {
        throw state.error("resulting string too large");
      }
      allowed = Math.max(wanted, allowed * 2);
      // The builder's new array, and the string made of it in the end.
      state.reserve(allowed * 2);
    }
    state.tick(n >> 4);
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
