package dev.selenode.manifest.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.manifest.MemberInfo;
import dev.selenode.manifest.ScriptManifest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the class scripts in {@code scripts/}. {@code -- expect: …} beside a line is the member
 * declared there, as {@link Described} puts it; {@code -- expect fault: …} is a fault of that line.
 * A script has exactly the members, or exactly the faults, that it expects.
 */
final class ScriptExpectationsTest {
  private static final Pattern EXPECTATION = Pattern.compile("-- expect( fault)?: (.*)$");

  @TestFactory
  Stream<DynamicTest> scripts() throws IOException, URISyntaxException {
    Path root = Path.of(ScriptExpectationsTest.class.getResource("/scripts").toURI());
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> scripts = files.filter(f -> f.toString().endsWith(".lua")).sorted().toList();
      return scripts.stream()
          .map(f -> DynamicTest.dynamicTest(root.relativize(f).toString(), () -> check(f)));
    }
  }

  private static void check(Path file) throws IOException {
    List<String> members = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher found = EXPECTATION.matcher(lines.get(i));
      if (found.find()) {
        (found.group(1) == null ? members : faults).add((i + 1) + ": " + found.group(2));
      }
    }
    assertThat(members.isEmpty())
        .as("expects either members or faults")
        .isNotEqualTo(faults.isEmpty());
    String source = String.join("\n", lines);
    assertThat(faults(source)).isEqualTo(faults);
    if (faults.isEmpty()) {
      assertThat(members(ScriptReading.readOne(source).manifest())).isEqualTo(members);
    }
  }

  private static List<String> faults(String source) {
    try {
      ScriptReading.readOne(source);
      return List.of();
    } catch (ClassTableException e) {
      return e.faults().stream().map(f -> f.line() + ": " + f.message()).toList();
    }
  }

  /** Each kind is in source order in the manifest; here all are, to compare with the source. */
  private static List<String> members(ScriptManifest manifest) {
    List<MemberInfo> all = new ArrayList<>(manifest.signals());
    all.addAll(manifest.properties());
    all.addAll(manifest.methods());
    all.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return all.stream().map(m -> m.line() + ": " + Described.of(m)).toList();
  }
}
