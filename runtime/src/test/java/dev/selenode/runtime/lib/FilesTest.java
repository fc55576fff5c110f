package dev.selenode.runtime.lib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.testing.Engines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the two roots through {@code io}, where PUC Lua has nothing to compare with. */
class FilesTest {
  @TempDir Path folder;
  private final StringBuilder printed = new StringBuilder();
  private LuaState state;

  @BeforeEach
  void openState() throws IOException {
    Files.createDirectories(folder.resolve("res"));
    Files.createDirectories(folder.resolve("user"));
    Files.writeString(folder.resolve("secret"), "secret");
    state = Engines.newState(Engine.INTERPRETED, printed::append);
    state.provide(FileRoots.class, FileRoots.of(folder.resolve("res"), folder.resolve("user")));
  }

  private String run(String source) {
    state.limits().begin();
    printed.setLength(0);
    state.call(Chunks.compile(state, source, "test", state.globals()));
    return printed.toString();
  }

  @Test
  void writesAndReadsUserFiles() throws IOException {
    assertThat(
            run(
                """
                local f = assert(io.open("user://a.txt", "w"))
                print(f:write("one\\n", 2, "\\nthree") == f, f:seek(), f:close())
                for line in io.lines("user://a.txt") do io.write("[", line, "]") end
                f = io.open("user://a.txt", "a") f:write("!\\0\\255") f:close()
                f = io.open("user://a.txt", "rb") print(#f:read("*a")) f:close()
                """))
        .isEqualTo("true\t11\ttrue\n[one][2][three]14\n");
    assertThat(Files.readAllBytes(folder.resolve("user/a.txt"))).hasSize(14);
  }

  @Test
  void readsAndWritesTheSameFile() {
    assertThat(
            run(
                """
                local f = io.open("user://b.txt", "w+")
                f:write("hello world")
                f:seek("set", 6)
                print(f:read("*a"))
                f:seek("set", 0) f:write("J") print(f:read(4), f:seek())
                f:close()
                f = io.open("user://b.txt", "r+") print(f:read("*a")) f:write("!") f:seek("set")
                print(f:read("*l")) f:close()
                f = io.open("user://b.txt", "w") print(f:read()) f:close()
                """))
        .isEqualTo("world\nello\t5\nJello world\nJello world!\nnil\tBad file descriptor\t9\n");
  }

  @Test
  void refusesWhatIsOutsideTheRoots() {
    assertThat(run("print(io.open('user://../secret'))"))
        .isEqualTo("nil\tuser://../secret: path leaves its root\t13\n");
    assertThat(run("print(io.open('/etc/passwd'))"))
        .isEqualTo("nil\t/etc/passwd: absolute path, want 'res://' or 'user://'\t13\n");
    assertThat(run("print(io.open('res://x', 'w'))"))
        .isEqualTo("nil\tres://x: res:// is read only\t30\n");
    assertThatThrownBy(() -> run("io.lines('../secret')"))
        .isInstanceOf(LuaError.class)
        .hasMessage("test:1: cannot open file '../secret' (path leaves its root)");
    assertThatThrownBy(() -> run("dofile('res://../secret')"))
        .hasMessage("cannot open res://../secret: path leaves its root");
  }

  @Test
  void closesFilesWithTheState() {
    run("kept = io.open('user://c.txt', 'w') kept:write('not flushed')");
    OpenFiles files = state.service(OpenFiles.class);
    assertThat(files.count()).isEqualTo(1);
    files.close();
    assertThat(folder.resolve("user/c.txt")).hasContent("not flushed");
    assertThat(run("print(kept, pcall(kept.read, kept))"))
        .isEqualTo("file (closed)\tfalse\tattempt to use a closed file\n");
  }

  @Test
  void opensOnlySoManyFiles() {
    assertThat(
            run(
                """
                local kept, message = {}, nil
                for i = 1, 1000 do
                  kept[i], message = io.open("user://many" .. i, "w")
                  if not kept[i] then print(i, message) break end
                end
                """))
        .isEqualTo("257\tuser://many257: Too many open files\n");
  }

  @Test
  void chargesWhatIsWritten() {
    state.limits().setOutput(1000);
    assertThatThrownBy(
            () -> run("local f = io.open('user://d', 'w') while true do f:write('xxxxxxxxxx') end"))
        .hasMessageContaining("output limit of 1000 bytes");
  }

  @Test
  void keepsAStatesLibrariesItsOwn() throws IOException {
    run("string.leak = 1 getmetatable(io.stdout).__index.leak = 1 math.pi = 3 ");
    openState();
    assertThat(run("print(string.leak, io.stdout.leak, math.pi == 3, ('').leak)"))
        .isEqualTo("nil\tnil\tfalse\tnil\n");
  }

  @Test
  void yieldsThroughDofileAndRequire() throws IOException {
    Files.writeString(folder.resolve("res/m.lua"), "return coroutine.yield(...)");
    assertThat(
            run(
                """
                local co = coroutine.wrap(function() return require("m"), dofile("m.lua") end)
                print(co()) print(co("module")) print(co("file"))
                """))
        .isEqualTo("m\tres://m.lua\n\nmodule\tfile\n");
  }
}
