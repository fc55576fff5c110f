package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuaCommandTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
  }

  @Test
  void printsWhatTheProgramPrints() {
    Path file = project.file("a.lua", "print('hi', 1/3, nil)", "io.write('no end of line')");
    assertThat(Result.of("lua", file))
        .isEqualTo(new Result(0, "hi\t0.33333333333333\tnil\nno end of line", ""));
  }

  @Test
  void handsOverArguments() {
    Path file = project.file("a.lua", "print(arg[0] == ..., #arg, arg[1], arg[2], select(2, ...))");
    Result result = Result.of("lua", file, file, "--max-time", "é");
    assertThat(result.out()).isEqualTo("true\t3\t" + file + "\t--max-time\t--max-time\té\n");
  }

  @Test
  void reachesFilesBesideTheProgram() {
    project.file("lib/two.lua", "return 2");
    project.file("data.txt", "three");
    Path file =
        project.file(
            "a.lua",
            "print(require('lib.two'), dofile('res://lib/two.lua'), dofile('lib/two.lua'))",
            "print(io.open('res://data.txt'):read('*a'))",
            "print(io.open('../data.txt'))");
    assertThat(Result.of("lua", file).out())
        .isEqualTo("2\t2\t2\nthree\n\nnil\t../data.txt: path leaves its root\t13\n");
  }

  @Test
  void keepsFilesThatTheProgramWrites() {
    Path file =
        project.file(
            "a.lua",
            "local f = assert(io.open('user://x.txt', 'w'))",
            "f:write('kept') f:close()",
            "print(io.open('user://x.txt'):read('*a'))");
    assertThat(Result.of("lua", file)).isEqualTo(new Result(0, "kept\n", ""));
    assertThat(folder.resolve(".selenode/user/x.txt")).hasContent("kept");
  }

  @Test
  void skipsByteOrderMarkAndFirstComment() {
    Path file =
        project.file(
            "a.lua", "\uFEFF#!/usr/bin/lua", "print(debug.traceback('x'):match(':(%d+)'))");
    assertThat(Result.of("lua", file).out()).isEqualTo("2\n");
  }

  @Test
  void keepsBytesAsTheyAre() throws Exception {
    Path file =
        project.file("a.lua", "local f = io.open('res://bytes', 'rb') print(#f:read('*a'), 'é')");
    Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, 0, 'a'});
    assertThat(Result.of("lua", file).out()).isEqualTo("3\té\n");
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("é");
  }

  @Test
  void hasTheClock() {
    Path file =
        project.file(
            "a.lua",
            "print(os.clock() >= 0, os.time() > 1e9, #os.date('%Y'), os.exit, os.execute)");
    assertThat(Result.of("lua", file).out()).isEqualTo("true\ttrue\t4\tnil\tnil\n");
  }

  // --- errors --------------------------------------------------------------------------------

  @Test
  void showsAnErrorAndTheCallsThatLedThere() {
    Path file =
        project.file("a.lua", "print('before')", "local function f(t) return t.x.y end", "f({})");
    assertThat(Result.of("lua", file))
        .isEqualTo(
            new Result(
                1,
                "before\n",
                """
                lua: FILE:2: attempt to index field 'x' (a nil value)
                stack traceback:
                \tFILE:2: in function 'f'
                \tFILE:3: in main chunk
                """
                    .replace("FILE", file.toString())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x = = 1 | FILE:1: unexpected symbol near '='",
        "error('plain', 0) | plain",
        "error({}) | (error object is a table value)",
        "error() | (error object is a nil value)",
        "error(setmetatable({}, {__tostring = function() return 'mine' end})) | mine",
        "error(setmetatable({}, {__tostring = error})) | (error object is a table value)",
      })
  void endsWithAnyError(String source, String message) {
    Path file = project.file("a.lua", source);
    Result result = Result.of("lua", file);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err().lines().findFirst())
        .contains("lua: " + message.replace("FILE", file.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--max-time=0.05 | while true do end | time limit of 0.05 s exceeded",
        "--max-time=0.05 | pcall(function() while true do end end) | time limit of 0.05 s exceeded",
        "--max-memory=8 | local t = {} while true do t[#t + 1] = {} end | memory limit of 8 MB exceeded",
        "--max-depth=50 | local function f() return 1 + f() end f() | stack overflow",
      })
  void endsAtALimit(String option, String source, String message) {
    Path file = project.file("a.lua", source);
    Result result = Result.of("lua", option, file);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err().lines().findFirst()).contains("lua: " + file + ":1: " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "--max-time=0, --max-time got 0",
    "--max-time=-1.5, --max-time got -1.5",
    "--max-time=NaN, --max-time got nan",
    "--max-memory=0, --max-memory got 0",
    "--max-depth=-3, --max-depth got -3",
  })
  void refusesLimitsThatAreNone(String option, String message) {
    Result result = Result.of("lua", option, project.file("a.lua"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("selenode lua: " + message + ", want a number above 0\n");
  }

  @Test
  void wantsAFileThatIsThere() {
    assertThat(Result.of("lua", "nowhere.lua"))
        .isEqualTo(new Result(2, "", "selenode lua: no such file 'nowhere.lua'\n"));
    assertThat(Result.of("lua", folder).err())
        .isEqualTo("selenode lua: '" + folder + "' is a folder, want a file\n");
  }

  @Test
  void showsJavaOnlyToThoseWhoAsk() {
    assertThat(Result.of("lua", "nowhere.lua").err()).doesNotContain("at dev.selenode");
    assertThat(Result.of("lua", "--debug", "nowhere.lua").err()).contains("at dev.selenode");
  }
}
