package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
  }

  @Test
  void saysNothingAboutGoodScripts() {
    Path file = project.file("a.lua", "print('while loading')", "return { extends = 'Node' }");
    assertThat(Result.of("check", file)).isEqualTo(new Result(0, "", "while loading\n"));
  }

  @Test
  void printsAllFaultsOfAScriptWithThePathAsGiven() {
    Path file =
        project.file(
            "a.lua",
            "local A = { extends = 'Nod' }",
            "A.a = property {}",
            "A.b = property { 'text', type = 'int' }",
            "A.c = property { 1, type = 'flot' }",
            "A[5] = true",
            "return A");
    assertThat(Result.of("check", file))
        .isEqualTo(
            new Result(
                1,
                """
                FILE:1: error: extends unknown class 'Nod' (did you mean 'Node'?)
                FILE:2: error: property 'a' needs a default, a type or a getter
                FILE:3: error: property 'b' default got string, want int
                FILE:4: error: property 'c' has unknown type 'flot' (did you mean 'float'?)
                FILE:5: error: class table key got number 5, want string
                """
                    .replace("FILE", file.toString()),
                ""));
  }

  @Test
  void printsWhatIsWrongWithTheLanguage() {
    Path syntax = project.file("a.lua", "local x = = 1");
    Path failing = project.file("b.lua", "", "nothing()");
    Path other = project.file("c.lua", "return 5");
    assertThat(Result.of("check", syntax, failing, other).out())
        .isEqualTo(
            syntax
                + ":1: error: unexpected symbol near '='\n"
                + failing
                + ":2: error: attempt to call global 'nothing' (a nil value)\n"
                + other
                + ": error: script must return a class table, got number\n");
  }

  @Test
  void takesFoldersInOrderAndFindsEachRoot() {
    Path one = project.file("one/scripts/a.lua", "return { extends = 'res://b.lua' }");
    project.file("one/b.lua", "return {}");
    project.file("one/selenode.json", "{}");
    project.file("two/a.lua", "return { extends = 'res://b.lua' }");
    project.file("two/.hidden/a.lua", "return 5");
    project.file("two/b.txt", "return 5");
    Path two = folder.resolve("two");
    Result result = Result.of("check", folder.resolve("one"), two);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .contains(two.resolve("a.lua") + ":1: error: extends 'res://b.lua', which is no file\n")
        .doesNotContain(one.toString())
        .doesNotContain(".hidden");
  }

  @Test
  void namesTheScriptThatIsAtFault() {
    Path base = project.file("base.lua", "return {", "x = property {} }");
    Path derived = project.file("derived.lua", "return { extends = 'base.lua' }");
    assertThat(Result.of("check", derived).out())
        .contains(base + ":2: error: property 'x' needs a default, a type or a getter\n");
    assertThat(Result.of("check", folder).out().lines().filter(l -> l.contains("property 'x'")))
        .hasSize(1);
  }

  @Test
  void tellsOnceThatABaseIsMissing() {
    Path heir = project.file("heir.lua", "return { extends = 'gone.lua' }");
    Path heirOfHeir = project.file("z.lua", "return { extends = 'heir.lua' }");
    assertThat(Result.of("check", folder).out())
        .isEqualTo(
            """
            HEIR:1: error: extends 'res://gone.lua', which is no file
            Z:1: error: base res://heir.lua has faults
            """
                .replace("HEIR", heir.toString())
                .replace("Z", heirOfHeir.toString()));
  }

  @Test
  void takesItsRootFromTheCommandLine() {
    Path file = project.file("a/b/c.lua", "return { extends = 'res://base.lua' }");
    project.file("base.lua", "return {}");
    assertThat(Result.of("check", file).status()).isEqualTo(1);
    assertThat(Result.of("check", file, "--root", folder)).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void wantsFilesThatAreThere() {
    assertThat(Result.of("check", "nowhere.lua"))
        .isEqualTo(new Result(2, "", "selenode check: no such file 'nowhere.lua'\n"));
  }
}
