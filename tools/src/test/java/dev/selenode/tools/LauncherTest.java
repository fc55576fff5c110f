package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script, in a folder that looks as if it had just been built. */
class LauncherTest {
  private static final Path SCRIPT = Path.of("..", "selenode");

  @TempDir private Path folder;
  private Project project;
  private Path launcher;

  @BeforeEach
  void makeProject() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
    project = new Project(folder.toRealPath());
    launcher = Files.copy(SCRIPT, project.folder().resolve("selenode"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Path out = project.folder().resolve("tools/target/launcher");
    writeJar(Files.createDirectories(out.resolve("app")).resolve("selenode.jar"));
    project.file("tools/target/launcher/stamp");
    project.file(
        "tools/target/launcher/cds" + java() + ".jsa"); // empty: as if it could not be made
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A jar that refers to the classes under test. */
  private static void writeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    String path = System.getProperty("java.class.path");
    List<String> urls = new ArrayList<>();
    for (String entry : path.split(System.getProperty("path.separator"))) {
      urls.add(Path.of(entry).toUri().toString());
    }
    main.put(Attributes.Name.CLASS_PATH, String.join(" ", urls));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.finish();
    }
  }

  private Result launch(Object... args) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> line = new ArrayList<>(List.of(launcher.toString()));
    Arrays.stream(args).map(Object::toString).forEach(line::add);
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int status = builder.start().waitFor();
    return new Result(status, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void runsAPlainProgram() throws Exception {
    project.file("a.lua", "print(arg[0], ...)", "io.stderr:write('e')");
    assertThat(launch("lua", "a.lua", "--one", "é two", ""))
        .isEqualTo(new Result(0, "a.lua\t--one\té two\t\n", "e"));
  }

  @Test
  void runsAScriptFromAnotherFolderThroughALink() throws Exception {
    Path script = project.file("game/a.lua", "print('hi')", "return {}");
    Path link = Files.createDirectory(folder.resolve("bin")).resolve("sel");
    launcher = Files.createSymbolicLink(link, Path.of("..", "selenode"));
    assertThat(launch("run", script)).isEqualTo(new Result(0, "hi\n", ""));
  }

  @Test
  void passesStatusAndErrorsOn() throws Exception {
    project.file("a.lua", "print('before')", "error('oh')");
    Result result = launch("lua", "a.lua");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("before\n");
    assertThat(result.err()).startsWith("lua: a.lua:2: oh\n");
    assertThat(launch("nonsense").status()).isEqualTo(2);
  }

  @Test
  void losesNoOutputOfManyLines() throws Exception {
    project.file("a.lua", "for i = 1, 100000 do print(i) end");
    Result result = launch("lua", "a.lua");
    assertThat(result.out()).hasLineCount(100_000).endsWith("\n100000\n");
  }
}
