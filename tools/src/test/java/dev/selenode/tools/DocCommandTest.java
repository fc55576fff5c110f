package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocCommandTest {
  private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
  private static final Pattern ENTRY =
      Pattern.compile("^\\[\"([^\"]+)\", \"([^\"]+)\", \"([^\"]+)\"\\],?$");

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void write() {
    Project project = new Project(folder);
    project.file("selenode.json", "{}");
    project.file(
        "door.lua",
        "--- Opens & closes, see `Gate`.",
        "---",
        "--- Twice.",
        "local Door = { extends = 'Node', class_name = 'Door' }",
        "--- Who <did> it.",
        "---@carries by string the name",
        "Door.opened = signal('by')",
        "Door.height = export_range(0, 5, { 2.5 })",
        "Door.place = property { Vector2(1, 2), get = function(self) return self.place end }",
        "--- Opens it.",
        "---@param by string the name",
        "---@return boolean",
        "function Door:open(by, ...) return true end",
        "return Door");
    project.file("gate.lua", "return { extends = 'Door', class_name = 'Gate', bars = 7 }");
    Result result = Result.of("doc", folder);
    site = folder.resolve("doc");
    assertThat(result).isEqualTo(new Result(0, "wrote " + site.resolve("index.html") + "\n", ""));
  }

  private String page(String name) throws IOException {
    return Files.readString(site.resolve(name));
  }

  @Test
  void showsAScriptWithAllItDeclares() throws IOException {
    assertThat(page("classes/Door.html"))
        .contains(
            "<title>Door</title>",
            "extends <a href=\"../classes/Node.html\">Node</a>",
            "extended by <a href=\"../classes/Gate.html\">Gate</a>",
            "<p>Opens &amp; closes, see <code><a href=\"../classes/Gate.html\">Gate</a></code>.</p>",
            "<p>Twice.</p>",
            "<p>Who &lt;did&gt; it.</p>",
            "hint <code>RANGE 0,5</code>",
            "<span class=\"default\"> = 2.5</span><span class=\"tag\">exported</span>",
            "<span class=\"default\"> = Vector2(1, 2)</span><span class=\"tag\">read-only</span>",
            "<p><code>by</code>: the name</p>",
            "<span class=\"tag\">line 13</span>")
        .doesNotContain("@param", "@carries");
    assertThat(page("classes/Gate.html"))
        .contains("<a href=\"../classes/Door.html#method-open\">open</a>", "= 7");
  }

  @Test
  void writesTheSameAsMarkdown() throws IOException {
    assertThat(page("markdown/Door.md"))
        .startsWith(
            """
            # Door

            script `res://door.lua`, extends [Node](Node.md) → [Object](Object.md), extended by \
            [Gate](Gate.md)

            Opens & closes, see `Gate`.

            Twice.

            ## Signals

            - `opened(by: String)`
              Who <did> it.

            ## Properties

            - `height: float = 2.5`
              exported, hint `RANGE 0,5`
            - `place: Vector2 = Vector2(1, 2)`

            ## Methods

            - `open(by: String, ...) → bool`
              Opens it.
            """);
    assertThat(page("markdown/README.md")).contains("- [Door](Door.md)", "- [Vector2](Vector2.md)");
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> lost = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      Matcher m = HREF.matcher(Files.readString(page));
      while (m.find()) {
        links++;
        if (!m.group(1).startsWith("data:") && !leads(page.getParent(), m.group(1))) {
          lost.add(page + ": " + m.group(1));
        }
      }
    }
    assertThat(lost).isEmpty();
    assertThat(links).isGreaterThan(1000);
  }

  @Test
  void everySearchResultLeadsSomewhere() throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : page("search-index.js").lines().skip(1).toList()) {
      Matcher m = ENTRY.matcher(line);
      if (m.matches()) {
        names.add(m.group(1) + " " + m.group(2));
        assertThat(leads(site, m.group(3))).as(line).isTrue();
      } else {
        assertThat(line).isEqualTo("];");
      }
    }
    assertThat(names)
        .contains(
            "Door script",
            "Door.open method",
            "Door.opened signal",
            "Gate.bars property",
            "Quaternion value type",
            "OS singleton",
            "OS.get_name method",
            "Vector2.ZERO constant");
  }

  private boolean leads(Path from, String link) throws IOException {
    String[] halves = link.split("#", 2);
    Path target = from.resolve(halves[0]);
    return Files.exists(target)
        && (halves.length == 1 || Files.readString(target).contains("id=\"" + halves[1] + "\""));
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(f -> f.toString().endsWith(".html")).toList();
    }
  }
}
