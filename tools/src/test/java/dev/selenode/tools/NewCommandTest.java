package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  @TempDir private Path folder;

  @Test
  void makesAProjectThatRunsAtOnce() {
    Path project = folder.resolve("game");
    assertThat(Result.of("new", project).status()).isZero();
    assertThat(project.resolve("selenode.json")).exists();
    assertThat(project.resolve(".luarc.json")).content().contains(".selenode/stubs");
    assertThat(Result.of("run", project.resolve("main.json")))
        .isEqualTo(new Result(0, "Hello, world!\n", ""));
    assertThat(Result.of("run", project.resolve("greeter.lua")).out()).isEqualTo("Hi, world!\n");
    assertThat(Result.of("check", project)).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void takesAnEmptyFolderAndNoOther() throws IOException {
    assertThat(Result.of("new", folder).status()).isZero();
    assertThat(Result.of("new", folder))
        .isEqualTo(new Result(2, "", "selenode new: '" + folder + "' exists and is not empty\n"));
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(Result.of("new", file).status()).isEqualTo(2);
    assertThat(file).hasContent("x");
  }
}
