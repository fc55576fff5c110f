package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.Arrays;

/**
 * Matches one pattern against one subject, as Lua 5.2 does. Backtracking lies on a stack of its
 * own, at most one entry per item of the pattern, and every step is charged to the state's limits.
 *
 * <p>Faults of a pattern are found when matching reaches them, as in Lua.
 */
final class PatternMatcher {
  static final int NO_MATCH = -1;
  private static final int MAX_CAPTURES = 32;
  private static final int UNFINISHED = -1;
  private static final int POSITION = -2;
  private static final int STEPS_PER_TICK = 64;

  // Kinds of backtrack entries; each takes four ints: kind, subject position, pattern position, and
  // a number of the kind's own.
  private static final int LONGEST = 0;
  private static final int SHORTEST = 1;
  private static final int SKIP = 2;
  private static final int OPENED = 3;
  private static final int CLOSED = 4;
  private static final int ENTRY = 4;

  private final LuaState state;
  private final String subject;
  private final String pattern;
  private final int patternEnd;
  private final PatternItems items;
  private final int[] starts = new int[MAX_CAPTURES];
  private final int[] lengths = new int[MAX_CAPTURES];
  private int captures;
  private int[] stack = new int[8 * ENTRY];
  private int top;
  private int steps;

  /** Where matching goes on: after an item of the pattern, or after going back to a choice. */
  private int nextSubject;

  private int nextPattern;
  private int end;

  PatternMatcher(LuaState state, String subject, String pattern) {
    this.state = state;
    this.subject = subject;
    this.pattern = pattern;
    this.patternEnd = pattern.length();
    this.items = new PatternItems(state, pattern);
  }

  // --- searching -----------------------------------------------------------------------------

  /** The first position from {@code from} on where the pattern matches; see {@link #end}. */
  int search(int from, int patternStart, boolean anchored) {
    char first = firstLiteral(patternStart);
    for (int at = from; at <= subject.length(); at++) {
      if (first != 0 && !anchored) {
        at = subject.indexOf(first, at);
        if (at < 0) {
          return NO_MATCH;
        }
      }
      if (match(at, patternStart) >= 0) {
        return at;
      }
      if (anchored) {
        return NO_MATCH;
      }
    }
    return NO_MATCH;
  }

  /** The byte every match has to begin with, or 0 where that is not plain to see. */
  private char firstLiteral(int patternStart) {
    int c = items.at(patternStart);
    if ("^$*+?.([%-)".indexOf(c) >= 0) {
      return 0;
    }
    int suffix = items.at(patternStart + 1);
    return suffix == '*' || suffix == '?' || suffix == '-' ? 0 : (char) c;
  }

  /** Where the last match ended. */
  int end() {
    return end;
  }

  // --- matching ------------------------------------------------------------------------------

  /**
   * Matches at one position.
   *
   * @return where the match ends, or {@link #NO_MATCH}
   */
  int match(int from, int patternStart) {
    captures = 0;
    top = 0;
    int s = from;
    int p = patternStart;
    for (; ; ) {
      step(1);
      if (p == patternEnd) {
        end = s;
        return s;
      }
      switch (pattern.charAt(p)) {
        case '(':
          p = open(s, p);
          continue;
        case ')':
          close(s);
          p++;
          continue;
        case '$':
          if (p + 1 == patternEnd) {
            if (s == subject.length()) {
              end = s;
              return s;
            }
            s = NO_MATCH;
            break;
          }
          s = single(s, p);
          p = nextPattern;
          break;
        case '%':
          s = escaped(s, p);
          p = nextPattern;
          break;
        default:
          s = single(s, p);
          p = nextPattern;
          break;
      }
      if (s < 0) {
        if (!backtrack()) {
          return NO_MATCH;
        }
        s = nextSubject;
        p = nextPattern;
      }
    }
  }

  private int open(int s, int p) {
    if (captures >= MAX_CAPTURES) {
      throw state.error("too many captures");
    }
    boolean position = items.at(p + 1) == ')';
    starts[captures] = s;
    lengths[captures] = position ? POSITION : UNFINISHED;
    captures++;
    push(OPENED, 0, 0, 0);
    return position ? p + 2 : p + 1;
  }

  private void close(int s) {
    for (int i = captures - 1; i >= 0; i--) {
      if (lengths[i] == UNFINISHED) {
        lengths[i] = s - starts[i];
        push(CLOSED, 0, 0, i);
        return;
      }
    }
    throw state.error("invalid pattern capture");
  }

  private int escaped(int s, int p) {
    int c = items.at(p + 1);
    if (c == 'b') {
      nextPattern = p + 4;
      return balanced(s, p + 2);
    }
    if (c == 'f') {
      return frontier(s, p + 2);
    }
    if (c >= '0' && c <= '9') {
      nextPattern = p + 2;
      return repeated(s, c - '1');
    }
    return single(s, p);
  }

  private int balanced(int s, int p) {
    if (p >= patternEnd - 1) {
      throw state.error("malformed pattern (missing arguments to '%b')");
    }
    char open = pattern.charAt(p);
    char close = pattern.charAt(p + 1);
    if (s >= subject.length() || subject.charAt(s) != open) {
      return NO_MATCH;
    }
    int depth = 1;
    for (int i = s + 1; i < subject.length(); i++) {
      step(1);
      char c = subject.charAt(i);
      if (c == close) {
        if (--depth == 0) {
          return i + 1;
        }
      } else if (c == open) {
        depth++;
      }
    }
    return NO_MATCH;
  }

  private int frontier(int s, int p) {
    if (items.at(p) != '[') {
      throw state.error("missing '[' after '%f' in pattern");
    }
    int setEnd = items.end(p);
    int before = s == 0 ? 0 : subject.charAt(s - 1);
    int here = s < subject.length() ? subject.charAt(s) : 0;
    nextPattern = setEnd;
    return !items.inSet(before, p, setEnd - 1) && items.inSet(here, p, setEnd - 1) ? s : NO_MATCH;
  }

  private int repeated(int s, int capture) {
    if (capture < 0 || capture >= captures || lengths[capture] == UNFINISHED) {
      throw state.error("invalid capture index %" + (capture + 1));
    }
    int length = lengths[capture];
    if (length < 0) {
      return NO_MATCH;
    }
    step(length / 8);
    return subject.regionMatches(s, subject, starts[capture], length)
            && s + length <= subject.length()
        ? s + length
        : NO_MATCH;
  }

  /** One class with its suffix. */
  private int single(int s, int p) {
    int ep = items.end(p);
    int suffix = items.at(ep);
    nextPattern = ep + 1;
    switch (suffix) {
      case '?':
        if (matches(s, p, ep)) {
          push(SKIP, s, ep + 1, 0);
          return s + 1;
        }
        return s;
      case '+':
        return matches(s, p, ep) ? longest(s + 1, p, ep) : NO_MATCH;
      case '*':
        return longest(s, p, ep);
      case '-':
        push(SHORTEST, s, p, ep);
        return s;
      default:
        nextPattern = ep;
        return matches(s, p, ep) ? s + 1 : NO_MATCH;
    }
  }

  private int longest(int s, int p, int ep) {
    int i = s;
    while (matches(i, p, ep)) {
      i++;
    }
    step((i - s) >> 1);
    if (i > s) {
      push(LONGEST, i, ep + 1, s);
    }
    return i;
  }

  // --- backtracking --------------------------------------------------------------------------

  private void push(int kind, int s, int p, int own) {
    if (top == stack.length) {
      state.reserve(stack.length * 8L);
      stack = Arrays.copyOf(stack, stack.length * 2);
    }
    stack[top] = kind;
    stack[top + 1] = s;
    stack[top + 2] = p;
    stack[top + 3] = own;
    top += ENTRY;
  }

  /** Goes back to the last choice that has another way to try; false if there is none. */
  private boolean backtrack() {
    while (top > 0) {
      top -= ENTRY;
      int s = stack[top + 1];
      int p = stack[top + 2];
      int own = stack[top + 3];
      switch (stack[top]) {
        case LONGEST:
          nextSubject = s - 1;
          nextPattern = p;
          if (s - 1 > own) {
            stack[top + 1] = s - 1;
            top += ENTRY;
          }
          return true;
        case SHORTEST:
          if (matches(s, p, own)) {
            nextSubject = s + 1;
            nextPattern = own + 1;
            stack[top + 1] = s + 1;
            top += ENTRY;
            return true;
          }
          break;
        case SKIP:
          nextSubject = s;
          nextPattern = p;
          return true;
        case OPENED:
          captures--;
          break;
        default:
          lengths[own] = UNFINISHED;
          break;
      }
    }
    return false;
  }

  private void step(int n) {
    steps += n;
    if (steps >= STEPS_PER_TICK) {
      int done = steps;
      steps = 0;
      state.tick(done);
    }
  }

  private boolean matches(int s, int p, int ep) {
    return s < subject.length() && items.matches(subject.charAt(s), p, ep);
  }

  // --- captures ------------------------------------------------------------------------------

  /** How many values a match gives; the whole match is one where nothing is captured. */
  int captureCount(boolean wholeIfNone) {
    return captures == 0 && wholeIfNone ? 1 : captures;
  }

  /** Capture {@code i}, from 0, of the match that began at {@code start}. */
  Object capture(int i, int start) {
    if (i >= captures) {
      if (i == 0) {
        return subject.substring(start, end);
      }
      throw state.error("invalid capture index");
    }
    int length = lengths[i];
    if (length == UNFINISHED) {
      throw unfinished();
    }
    return length == POSITION
        ? (Object) (double) (starts[i] + 1)
        : subject.substring(starts[i], starts[i] + length);
  }

  private LuaError unfinished() {
    return state.error("unfinished capture");
  }
}
