package dev.selenode.runtime.plugin.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions that will do: comparisons that must all hold, such as {@code >=1.2 <2}. A version alone
 * means exactly that one; nothing, or {@code *}, means any.
 */
public final class VersionRange {
  /** Every version. */
  public static final VersionRange ANY = new VersionRange("*", List.of());

  private static final Pattern TERM = Pattern.compile("\\s*(>=|<=|>|<|=)?\\s*([^\\s<>=]+)");

  private record Term(String comparison, Version bound) {
    boolean admits(Version version) {
      int order = version.compareTo(bound);
      return switch (comparison) {
        case ">=" -> order >= 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case "<" -> order < 0;
        default -> order == 0;
      };
    }
  }

  private final String text;
  private final List<Term> terms;

  private VersionRange(String text, List<Term> terms) {
    this.text = text;
    this.terms = terms;
  }

  /**
   * Reads a range.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static VersionRange of(String text) {
    String range = text.strip();
    if (range.isEmpty() || range.equals("*")) {
      return ANY;
    }
    List<Term> terms = new ArrayList<>();
    Matcher m = TERM.matcher(range);
    int end = 0;
    while (m.find() && m.start() == end) {
      terms.add(new Term(m.group(1) == null ? "=" : m.group(1), Version.of(m.group(2))));
      end = m.end();
    }
    if (end != range.length()) {
      throw new IllegalArgumentException("got '" + text + "', want versions such as '>=1.2 <2'");
    }
    return new VersionRange(range, List.copyOf(terms));
  }

  /** Whether a version is in it. */
  public boolean admits(Version version) {
    return terms.stream().allMatch(term -> term.admits(version));
  }

  @Override
  public String toString() {
    return text;
  }
}
