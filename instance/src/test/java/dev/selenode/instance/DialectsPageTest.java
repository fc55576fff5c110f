package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostMember;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.variant.Utilities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That {@code docs/dialects.md} names tests that are there, and methods that are there. */
final class DialectsPageTest {
  private static final Path PAGE = Path.of("../docs/dialects.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @TempDir Path folder;

  @Test
  void eachRowNamesTestsThatExist() throws IOException {
    Set<String> scripts = new TreeSet<>();
    collect(Path.of("src/test/lua"), scripts);
    collect(Path.of("../runtime/src/test/resources"), scripts);
    Set<String> named = new TreeSet<>();
    for (List<String> row : rows("test")) {
      List<String> tests = codes(row.get(row.size() - 1));
      assertThat(tests).as("tests of the row %s", row).isNotEmpty();
      named.addAll(tests);
    }
    assertThat(scripts).containsAll(named);
  }

  @Test
  void eachDialectScriptIsNamed() throws IOException {
    Set<String> scripts = new TreeSet<>();
    try (Stream<Path> all = Files.list(Path.of("src/test/lua/dialects"))) {
      all.filter(Files::isRegularFile).forEach(file -> scripts.add(name(file)));
    }
    Set<String> named = new TreeSet<>();
    rows("test").forEach(row -> named.addAll(codes(row.get(row.size() - 1))));
    assertThat(named).containsAll(scripts);
  }

  @Test
  void listsTheMethodsOfTheValueTypes() throws IOException {
    int types = 0;
    try (LuaRuntime runtime = LuaRuntime.open(folder);
        Scripting scripting = Scripting.of(runtime)) {
      for (List<String> row : rows("test")) {
        String type = row.get(0).replace("`", "");
        HostClass found = scripting.runtime().hostClasses().find(type);
        if (found != null && row.size() == 4 && row.get(0).equals("`" + type + "`")) {
          assertThat(names(found, HostProperty.class)).isEqualTo(new TreeSet<>(codes(row.get(1))));
          assertThat(names(found, HostMethod.class)).isEqualTo(new TreeSet<>(codes(row.get(2))));
          types++;
        }
      }
    }
    assertThat(types).isEqualTo(24);
  }

  @Test
  void listsTheGlobalFunctions() throws IOException {
    String start = "The functions of Godot 4 that are global here: ";
    String line =
        Files.readAllLines(PAGE).stream()
            .filter(l -> l.startsWith(start))
            .findFirst()
            .orElseThrow();
    assertThat(new TreeSet<>(codes(line))).isEqualTo(new TreeSet<>(Utilities.names()));
  }

  private static <M extends HostMember> Set<String> names(HostClass found, Class<M> kind) {
    return found.members(kind).stream()
        .map(HostMember::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map((MatchResult m) -> m.group(1)).toList();
  }

  /** The cells of the rows of all tables whose last column has this heading. */
  private static List<List<String>> rows(String lastHeading) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean inTable = false;
    boolean wanted = false;
    for (String line : Files.readAllLines(PAGE)) {
      boolean isRow = line.startsWith("|");
      List<String> cells = isRow ? cells(line) : List.of();
      if (isRow && !inTable) {
        wanted = cells.get(cells.size() - 1).equals(lastHeading);
      } else if (isRow && wanted && !line.startsWith("|---")) {
        rows.add(cells);
      }
      inTable = isRow;
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static List<String> cells(String line) {
    return Stream.of(line.substring(1, line.length() - 1).split("\\|")).map(String::strip).toList();
  }

  private static void collect(Path root, Set<String> names) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(file -> file.toString().endsWith(".lua")).forEach(file -> names.add(name(file)));
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".lua", "");
  }
}
