package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.HoldsValues;
import dev.selenode.runtime.value.Table;
import java.util.function.Consumer;

/** {@code string.find}, {@code match}, {@code gmatch} and {@code gsub}. */
final class PatternFunctions {
  private static final String SPECIALS = "^$*+?.([%-";

  private PatternFunctions() {}

  // --- find and match ------------------------------------------------------------------------

  static Object find(LuaState s, Object[] args) {
    return find(s, args, true);
  }

  static Object match(LuaState s, Object[] args) {
    return find(s, args, false);
  }

  private static Object find(LuaState s, Object[] args, boolean positions) {
    String subject = Check.string(s, args, 0);
    String pattern = Check.string(s, args, 1);
    long init = Arguments.fromEnd(Arguments.integer(s, args, 2, 1), subject.length());
    if (init > subject.length() + 1L) {
      return null;
    }
    int from = init < 1 ? 0 : (int) init - 1;
    if (positions && (Check.truth(args, 3) || isPlain(pattern))) {
      return findPlain(s, subject, pattern, from);
    }
    boolean anchored = pattern.startsWith("^");
    PatternMatcher matcher = new PatternMatcher(s, subject, pattern);
    int start = matcher.search(from, anchored ? 1 : 0, anchored);
    if (start < 0) {
      return null;
    }
    return positions
        ? captures(matcher, start, false, (double) (start + 1), (double) matcher.end())
        : captures(matcher, start, true);
  }

  private static final int SEARCHED_AT_ONCE = 1 << 20;

  private static boolean isPlain(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (SPECIALS.indexOf(pattern.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Object findPlain(LuaState s, String subject, String wanted, int from) {
    int at = indexOf(s, subject, wanted, from);
    return at < 0 ? null : new Object[] {(double) (at + 1), (double) (at + wanted.length())};
  }

  /** Searches in pieces: at worst, every place is compared to its end. */
  private static int indexOf(LuaState s, String subject, String wanted, int from) {
    int length = wanted.length();
    int step = Math.max(1, SEARCHED_AT_ONCE / Math.max(1, length));
    int last = subject.length() - length;
    for (int start = from; start <= last; start += step) {
      s.tick(1 + ((Math.min(step, last - start) + length) >> 4));
      if (last - start < step) {
        return subject.indexOf(wanted, start);
      }
      int at = subject.substring(start, start + step + length - 1).indexOf(wanted);
      if (at >= 0) {
        return start + at;
      }
    }
    return -1;
  }

  private static Object captures(
      PatternMatcher matcher, int start, boolean wholeIfNone, Object... before) {
    int n = matcher.captureCount(wholeIfNone);
    if (n == 1 && before.length == 0) {
      return matcher.capture(0, start);
    }
    Object[] all = new Object[before.length + n];
    System.arraycopy(before, 0, all, 0, before.length);
    for (int i = 0; i < n; i++) {
      all[before.length + i] = matcher.capture(i, start);
    }
    return all;
  }

  // --- gmatch --------------------------------------------------------------------------------

  static Object gmatch(LuaState s, Object[] args) {
    String subject = Check.string(s, args, 0);
    return new Matches(subject, new PatternMatcher(s, subject, Check.string(s, args, 1)));
  }

  /** Gives one match a call; in it, {@code ^} is an ordinary byte. */
  private static final class Matches extends Builtin implements HoldsValues {
    private final String subject;
    private final PatternMatcher matcher;
    private int next;

    Matches(String subject, PatternMatcher matcher) {
      super(null);
      this.subject = subject;
      this.matcher = matcher;
    }

    @Override
    public long ownBytes() {
      return 500; // with the matcher and its stacks
    }

    @Override
    public void forEachValue(Consumer<Object> visitor) {
      visitor.accept(subject);
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      if (next > subject.length()) {
        return Multi.NONE;
      }
      int start = matcher.search(next, 0, false);
      if (start < 0) {
        next = subject.length() + 1;
        return Multi.NONE;
      }
      next = matcher.end() == start ? start + 1 : matcher.end();
      return captures(matcher, start, true);
    }
  }

  // --- gsub ----------------------------------------------------------------------------------

  static Object gsub(LuaState s, Object[] args) {
    String subject = Check.string(s, args, 0);
    String pattern = Check.string(s, args, 1);
    long most = Arguments.integer(s, args, 3, subject.length() + 1L);
    Object replacement = Check.any(args, 2);
    if (!(replacement instanceof String
        || replacement instanceof Double
        || replacement instanceof Table
        || replacement instanceof LuaFunction)) {
      throw Check.argument(s, 2, "string/function/table expected");
    }
    if (replacement instanceof Double) {
      replacement = Lua.toString(replacement);
    }
    boolean anchored = pattern.startsWith("^");
    PatternMatcher matcher = new PatternMatcher(s, subject, pattern);
    StringPieces result = new StringPieces(s);
    int at = 0;
    int count = 0;
    // A negative number is a huge unsigned one in C.
    while (count < most || most < 0) {
      int start = matcher.search(at, anchored ? 1 : 0, anchored);
      if (start < 0) {
        break;
      }
      count++;
      result.add(subject, at, start);
      int end = matcher.end();
      substitute(s, matcher, subject, start, replacement, result);
      s.tick(1);
      at = end;
      if (end == start) {
        if (at < subject.length()) {
          result.add(subject, at, at + 1);
        }
        at++;
      }
      if (at > subject.length() || anchored) {
        break;
      }
    }
    if (at < subject.length()) {
      result.add(subject, at, subject.length());
    }
    return new Object[] {count == 0 ? subject : result.toString(), (double) count};
  }

  private static void substitute(
      LuaState s,
      PatternMatcher matcher,
      String subject,
      int start,
      Object replacement,
      StringPieces result) {
    int end = matcher.end();
    Object value;
    if (replacement instanceof String template) {
      fill(s, matcher, subject, start, template, result);
      return;
    } else if (replacement instanceof Table table) {
      value = Lua.index(s, table, matcher.capture(0, start));
    } else {
      Object[] captured = Multi.all(captures(matcher, start, true));
      value = Multi.first(s.call(replacement, captured));
    }
    if (!Lua.truth(value)) {
      result.add(subject, start, end);
    } else if (value instanceof String || value instanceof Double) {
      result.add(Lua.toString(value));
    } else {
      throw s.error("invalid replacement value (a " + Lua.typeName(value) + ")");
    }
  }

  private static void fill(
      LuaState s,
      PatternMatcher matcher,
      String subject,
      int start,
      String template,
      StringPieces result) {
    int done = 0;
    for (int i; (i = template.indexOf('%', done)) >= 0; done = i + 2) {
      result.add(template, done, i);
      char c = i + 1 < template.length() ? template.charAt(i + 1) : 0;
      if (c == '%') {
        result.add("%");
      } else if (c == '0') {
        result.add(subject, start, matcher.end());
      } else if (c >= '1' && c <= '9') {
        result.add(Lua.toString(matcher.capture(c - '1', start)));
      } else {
        throw s.error("invalid use of '%' in replacement string");
      }
    }
    result.add(template, done, template.length());
  }
}
