package dev.selenode.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A bar for each engine: its geometric mean over a suite, as a multiple of one engine's. */
final class Chart {
  private static final int LABEL = 170;
  private static final int BAR = 400;
  private static final int ROW = 26;

  private final Comparison comparison;
  private final List<String> entrants;
  private final String base;

  Chart(Comparison comparison, List<String> entrants, String base) {
    this.comparison = comparison;
    this.entrants = entrants;
    this.base = base;
  }

  /** Writes it as SVG. */
  void write(Path file, String title) throws IOException {
    double longest = entrants.stream().mapToDouble(this::multiple).max().orElse(1);
    int height = ROW * (entrants.size() + 1) + 10;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="13">
        <rect width="100%%" height="100%%" fill="white"/>
        <text x="8" y="18" font-weight="bold">%s</text>
        """
            .formatted(LABEL + BAR + 70, height, title));
    for (int i = 0; i < entrants.size(); i++) {
      svg.append(bar(entrants.get(i), ROW * (i + 1), longest));
    }
    Files.writeString(file, svg.append("</svg>\n"));
  }

  private String bar(String entrant, int top, double longest) {
    double multiple = multiple(entrant);
    double width = Math.max(1, BAR * multiple / longest);
    String colour = entrant.startsWith(Rivals.SELENODE) ? "#2b6cb0" : "#a0aec0";
    return String.format(
        Locale.ROOT,
        """
        <text x="8" y="%d">%s</text>
        <rect x="%d" y="%d" width="%.1f" height="18" fill="%s"/>
        <text x="%.1f" y="%d">%.2f</text>
        """,
        top + 18,
        entrant,
        LABEL,
        top + 5,
        width,
        colour,
        LABEL + width + 6,
        top + 18,
        multiple);
  }

  /** 0 if the two have no case in common. */
  private double multiple(String entrant) {
    OptionalDouble mean = comparison.mean(entrant, base);
    return mean.orElse(0);
  }
}
