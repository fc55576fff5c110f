package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.json.ManifestJson;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestCommandTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
  }

  @Test
  void printsAnObjectForAFile() {
    Path file =
        project.file(
            "a.lua",
            "print('while loading')",
            "local A = { extends = 'Node', class_name = 'A' }",
            "A.hit = signal('damage')",
            "A.speed = export { 5 }",
            "function A:move(by, ...) end",
            "return A");
    Result result = Result.of("manifest", file);
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEqualTo("while loading\n");
    assertThat(result.out()).startsWith("{\n").endsWith("\n}\n");
    ScriptManifest manifest = ManifestJson.read(result.out());
    assertThat(manifest.path()).isEqualTo("res://a.lua");
    assertThat(manifest.className()).isEqualTo("A");
    assertThat(manifest.base()).isEqualTo("Node");
    assertThat(manifest.signals().get(0).line()).isEqualTo(3);
    assertThat(manifest.properties().get(0).type()).isEqualTo("float");
    assertThat(manifest.methods().get(0).vararg()).isTrue();
  }

  @Test
  void printsAnArrayForSeveralFilesOrAFolder() {
    Path a = project.file("a.lua", "return {}");
    Path b = project.file("b.lua", "return {}");
    String both = Result.of("manifest", b, a).out();
    assertThat(ManifestJson.readAll(both))
        .extracting(ScriptManifest::path)
        .containsExactly("res://b.lua", "res://a.lua");
    String all = Result.of("manifest", folder).out();
    assertThat(all).startsWith("[");
    assertThat(ManifestJson.readAll(all))
        .extracting(ScriptManifest::path)
        .containsExactly("res://a.lua", "res://b.lua");
  }

  @Test
  void tellsWhatIsWrongAndPrintsTheRest() {
    project.file("a.lua", "return {}");
    Path bad = project.file("b.lua", "return 1");
    Result result = Result.of("manifest", folder);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(bad + ": error: script must return a class table, got number\n");
    assertThat(ManifestJson.readAll(result.out())).hasSize(1);
    assertThat(Result.of("manifest", bad).out()).isEmpty();
  }

  @Test
  void printsAnEmptyArrayForAFolderWithoutScripts() {
    assertThat(Result.of("manifest", folder).out()).isEqualTo("[ ]\n");
  }
}
