package dev.selenode.runtime.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileRootsTest {
  @TempDir Path folder;
  private FileRoots roots;

  @BeforeEach
  void makeFiles() throws IOException {
    Files.createDirectories(folder.resolve("res/sub"));
    Files.createDirectories(folder.resolve("user"));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(folder.resolve("res/a.lua"), "return 1");
    Files.writeString(folder.resolve("res/sub/b.lua"), "return 2");
    roots = FileRoots.of(folder.resolve("res"), folder.resolve("user"));
  }

  @ParameterizedTest
  @CsvSource({
    "res://a.lua, res://a.lua",
    "a.lua, res://a.lua",
    "./a.lua, res://a.lua",
    "res://sub/../a.lua, res://a.lua",
    "res://sub//b.lua, res://sub/b.lua",
    "res://./sub/./b.lua, res://sub/b.lua",
    "user://save.dat, user://save.dat",
    "res://, res://",
    "user://, user://",
    "ä ö/ü.lua, res://ä ö/ü.lua"
  })
  void givesOneNameToAFile(String written, String canonical) throws PathException {
    assertThat(roots.resolve(written)).hasToString(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "res://../secret.txt | path leaves its root",
        "user://../secret.txt | path leaves its root",
        "../secret.txt | path leaves its root",
        "res://sub/../../secret.txt | path leaves its root",
        "res://sub/../sub/../../res/a.lua | path leaves its root",
        "/etc/passwd | absolute path, want 'res://' or 'user://'",
        "res:///etc/passwd | absolute path, want 'res://' or 'user://'",
        "user:////etc/passwd | absolute path, want 'res://' or 'user://'",
        "C:/windows | ':' in path, want 'res://' or 'user://'",
        "file://etc | ':' in path, want 'res://' or 'user://'",
        "RES://a.lua | ':' in path, want 'res://' or 'user://'",
        "res://a.lua:stream | ':' in path, want 'res://' or 'user://'",
        "res://res://a.lua | ':' in path, want 'res://' or 'user://'",
        "sub\\b.lua | backslash in path",
        "res://..\\secret.txt | backslash in path",
        "res://nul | name of a device",
        "user://CON.txt | name of a device",
        "user://sub/com1 | name of a device",
        "user://Lpt9.log | name of a device",
        "user://a. | name ends in '.'",
        "user://... | name ends in '.'"
      })
  void refusesWhatIsInNeitherRoot(String path, String reason) {
    assertThatThrownBy(() -> roots.resolve(path))
        .isInstanceOf(PathException.class)
        .hasMessage("cannot open '" + path + "': " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0.lua", "a\n", "\u007f"})
  void refusesControlBytes(String path) {
    assertThatThrownBy(() -> roots.resolve(path)).hasMessageEndingWith("control byte in path");
  }

  @Test
  void resolvesAgainstAFolder() throws PathException {
    RootedPath script = roots.resolve("res://sub/b.lua");
    assertThat(roots.resolve("c.lua", script.parent())).hasToString("res://sub/c.lua");
    assertThat(roots.resolve("../a.lua", script.parent())).hasToString("res://a.lua");
    assertThat(roots.resolve("user://x", script.parent())).hasToString("user://x");
    assertThatThrownBy(() -> roots.resolve("../../x", script.parent()))
        .isInstanceOf(PathException.class);
  }

  @Test
  void readsListsAndKnowsFiles() throws PathException {
    assertThat(roots.readBytes(roots.resolve("a.lua"))).isEqualTo("return 1");
    assertThat(roots.exists(roots.resolve("sub/b.lua"))).isTrue();
    assertThat(roots.exists(roots.resolve("sub"))).isFalse();
    assertThat(roots.exists(roots.resolve("nosuch"))).isFalse();
    assertThat(roots.list(roots.resolve("res://"))).isEqualTo(List.of("a.lua", "sub/"));
  }

  @Test
  void saysWhatCannotBeRead() throws PathException {
    RootedPath missing = roots.resolve("missing.lua");
    assertThatThrownBy(() -> roots.read(missing))
        .hasMessage("cannot open 'res://missing.lua': No such file or directory")
        .extracting(e -> ((PathException) e).code())
        .isEqualTo(2);
    RootedPath sub = roots.resolve("sub");
    assertThatThrownBy(() -> roots.read(sub)).hasMessage("cannot open 'res://sub': Is a directory");
    RootedPath res = roots.resolve("res://new.lua");
    assertThatThrownBy(() -> roots.hostFile(res, true))
        .hasMessage("cannot open 'res://new.lua': res:// is read only");
  }

  @Test
  void followsLinksInsideTheRootOnly() throws IOException {
    Files.createSymbolicLink(folder.resolve("res/in.lua"), Path.of("sub/b.lua"));
    Files.createSymbolicLink(folder.resolve("res/out.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("res/up"), folder);
    Files.createSymbolicLink(folder.resolve("user/up"), folder);
    Files.createSymbolicLink(folder.resolve("user/dangling"), folder.resolve("made-by-script"));
    assertThat(roots.readBytes(roots.resolve("in.lua"))).isEqualTo("return 2");
    for (String path : List.of("out.txt", "up/secret.txt", "user://up/secret.txt")) {
      RootedPath rooted = roots.resolve(path);
      assertThat(roots.exists(rooted)).isFalse();
      assertThatThrownBy(() -> roots.read(rooted)).hasMessageEndingWith("link leaves its root");
    }
    for (String path : List.of("user://up/new.txt", "user://dangling", "user://up/res/a.lua")) {
      RootedPath rooted = roots.resolve(path);
      assertThatThrownBy(() -> roots.hostFile(rooted, true)).isInstanceOf(PathException.class);
    }
  }

  @Test
  void hasNoUserFilesWithoutAFolder() throws PathException {
    FileRoots resOnly = FileRoots.of(folder.resolve("res"), null);
    RootedPath save = resOnly.resolve("user://save");
    assertThat(resOnly.exists(save)).isFalse();
    assertThatThrownBy(() -> resOnly.hostFile(save, true))
        .hasMessage("cannot open 'user://save': no user:// here");
  }

  @Test
  void takesResourcesFromAnySource() throws PathException {
    FileRoots own =
        new FileRoots(
            new ResourceSource() {
              @Override
              public byte[] read(String path) {
                return path.getBytes(java.nio.charset.StandardCharsets.UTF_8);
              }

              @Override
              public boolean exists(String path) {
                return path.equals("x/y");
              }

              @Override
              public List<String> list(String path) {
                return List.of(path);
              }
            },
            null);
    assertThat(own.readBytes(own.resolve("res://x//./y"))).isEqualTo("x/y");
    assertThat(own.exists(own.resolve("x/y"))).isTrue();
  }
}
