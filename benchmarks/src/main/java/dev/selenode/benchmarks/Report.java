package dev.selenode.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A whole run, for other programs to read.
 *
 * @param versions what each entrant was
 */
record Report(
    Machine machine,
    String profile,
    String clock,
    long budgetMillis,
    Map<String, String> versions,
    List<Entry> entries) {

  /** A cell of a table; value and garbage are missing where it failed. */
  record Entry(
      String suite,
      String name,
      String entrant,
      String unit,
      Double value,
      Double garbageBytes,
      Integer rounds,
      String failure) {

    static Entry of(Result r) {
      boolean ok = r.measured();
      return new Entry(
          r.row().suite(),
          r.row().name(),
          r.entrant(),
          r.row().unit().symbol(),
          ok ? r.value() : null,
          ok && r.reading().garbage() >= 0 ? r.reading().garbage() : null,
          ok ? r.reading().rounds() : null,
          r.reading().failure());
    }
  }

  void write(Path file) throws IOException {
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), this);
  }
}
