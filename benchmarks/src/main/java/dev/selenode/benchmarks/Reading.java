package dev.selenode.benchmarks;

import dev.selenode.benchmarks.work.Unit;
import java.util.Optional;

/**
 * What one case gave in one process, and the line in which the process says so.
 *
 * @param name the case
 * @param value nanoseconds, or bytes for a {@link Unit#BYTES} case
 * @param garbage bytes allocated by one run or operation, -1 where that is not known
 * @param rounds how many rounds the best was taken from
 * @param checksum of one round, to compare engines by; NaN if sizes differ between them
 * @param failure what went wrong, else null; then the numbers mean nothing
 */
public record Reading(
    String name, double value, double garbage, int rounds, double checksum, String failure) {

  /** The failure of a case that an entrant does not take part in. */
  static final String ABSENT = "absent";

  static Reading failed(String name, String failure) {
    return new Reading(
        name, Double.NaN, -1, 0, Double.NaN, failure.strip().replaceAll("\\s+", " "));
  }

  String line() {
    return failure == null
        ? String.join("\t", "@", name, "" + value, "" + garbage, "" + rounds, "" + checksum)
        : String.join("\t", "!", name, failure);
  }

  /** Whether another engine did the same work, as far as the checksums tell. */
  boolean agreesWith(Reading other) {
    double scale = Math.max(Math.abs(checksum), Math.abs(other.checksum));
    return !(Math.abs(checksum - other.checksum) > 1e-9 * scale);
  }

  /** Takes a line apart; other output of a process is none. */
  static Optional<Reading> parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length == 3 && fields[0].equals("!")) {
      return Optional.of(failed(fields[1], fields[2]));
    }
    if (fields.length != 6 || !fields[0].equals("@")) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            fields[1],
            Double.parseDouble(fields[2]),
            Double.parseDouble(fields[3]),
            Integer.parseInt(fields[4]),
            Double.parseDouble(fields[5]),
            null));
  }
}
