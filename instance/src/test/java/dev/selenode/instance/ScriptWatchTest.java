package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.object.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScriptWatchTest {
  private static final long ROUND = 150_000_000;

  @TempDir Path folder;
  private Game game;
  private ScriptWatch watch;
  private long now;

  @BeforeEach
  void open() {
    game = new Game(folder);
  }

  @AfterEach
  void close() {
    game.close();
  }

  private void watch() {
    watch = new ScriptWatch(game.scripting, () -> now);
  }

  /** A round of looking; whether it ended with a reload. */
  private boolean round() {
    now += ROUND;
    return watch.poll();
  }

  private ScriptInstance instance(String name, String... lines) {
    return game.scripting.attach(game.script(name, lines), new Reference());
  }

  private static String[] lamp(String says) {
    return new String[] {
      "local Lamp = { lit = 0 }", "function Lamp:say() return '" + says + "' end", "return Lamp"
    };
  }

  @Test
  void reloadsWhatHasChangedAndKeepsItsData() {
    ScriptInstance lamp = instance("lamp.lua", lamp("old"));
    lamp.set("lit", 7);
    watch();
    assertThat(round()).isFalse();
    game.write("lamp.lua", lamp("new"));
    assertThat(round()).as("a round that sees a change").isFalse();
    assertThat(lamp.call("say")).isEqualTo("old");
    assertThat(round()).as("a quiet round").isTrue();
    assertThat(lamp.call("say")).isEqualTo("new");
    assertThat(lamp.get("lit")).isEqualTo(7.0);
    assertThat(round()).isFalse();
    assertThat(game.errors).isEmpty();
  }

  @Test
  void looksNoOftenerThanItsClockSays() {
    ScriptInstance lamp = instance("lamp.lua", lamp("old"));
    watch();
    game.write("lamp.lua", lamp("new"));
    for (int frame = 0; frame < 100; frame++) {
      now += ROUND / 200;
      assertThat(watch.poll()).isFalse();
    }
    assertThat(lamp.call("say")).isEqualTo("old");
  }

  @Test
  void waitsWhileFilesAreBeingWritten() {
    ScriptInstance lamp = instance("lamp.lua", lamp("0"));
    watch();
    for (int i = 1; i < 10; i++) {
      game.write("lamp.lua", lamp(Integer.toString(i)));
      assertThat(round()).isFalse();
    }
    assertThat(round()).isTrue();
    assertThat(lamp.call("say")).isEqualTo("9");
  }

  @Test
  void aFileWrittenAsItWasIsNoChange() {
    instance("lamp.lua", lamp("old"));
    watch();
    game.write("other.lua", "return {}");
    round();
    assertThat(round()).as("a new file that nothing uses").isFalse();
    assertThat(game.errors).isEmpty();
  }

  @Test
  void aBaseTakesItsHeirsAlong() {
    game.write("base.lua", "local B = {} function B:say() return 'old' end return B");
    ScriptInstance heir = instance("heir.lua", "return { extends = 'res://base.lua' }");
    watch();
    game.write("base.lua", "local B = {} function B:say() return 'new' end return B");
    round();
    assertThat(round()).isTrue();
    assertThat(heir.call("say")).isEqualTo("new");
  }

  @Test
  void filesThatBelongTogetherAreOneBatch() {
    game.write("base.lua", "return { n = 1 }");
    ScriptInstance heir =
        instance("heir.lua", "local H = { extends = 'res://base.lua' }", "return H");
    watch();
    // alone, the heir could not be loaded
    game.write("heir.lua", "return { extends = 'Tool', m = 2 }");
    game.write("base.lua", "return { class_name = 'Tool', n = 1 }");
    round();
    assertThat(round()).isTrue();
    assertThat(heir.get("m")).isEqualTo(2.0);
    assertThat(game.errors).isEmpty();
  }

  @Test
  void faultsAreReportedOnceAndTheOldVersionStays() {
    ScriptInstance lamp = instance("lamp.lua", lamp("old"));
    watch();
    game.write("lamp.lua", "local Lamp = {", "return Lamp");
    for (int i = 0; i < 20; i++) {
      assertThat(round()).isFalse();
    }
    assertThat(game.headlines())
        .containsExactly("res://lamp.lua:2: unexpected symbol near 'return'");
    assertThat(lamp.call("say")).isEqualTo("old");
    game.write("lamp.lua", lamp("mended"));
    round();
    assertThat(round()).isTrue();
    assertThat(lamp.call("say")).isEqualTo("mended");
    assertThat(game.errors).hasSize(1);
  }

  @Test
  void oneFaultDoesNotHoldUpOtherFiles() {
    ScriptInstance lamp = instance("lamp.lua", lamp("old"));
    ScriptInstance other = instance("other.lua", lamp("old"));
    watch();
    game.write("lamp.lua", "return {");
    round();
    round();
    game.write("other.lua", lamp("new"));
    round();
    assertThat(round()).isTrue();
    assertThat(other.call("say")).isEqualTo("new");
    assertThat(lamp.call("say")).isEqualTo("old");
    assertThat(game.errors).as("the same fault again").hasSize(1);
    game.write("lamp.lua", "return {", "");
    round();
    assertThat(round()).isFalse();
    assertThat(game.errors).as("written again, wrong again").hasSize(2);
  }

  @Test
  void whatFailedIsTriedAgainWithTheFileItNeeded() {
    ScriptInstance lamp = instance("lamp.lua", lamp("old"));
    watch();
    game.write("lamp.lua", "return { extends = 'res://light.lua' }");
    round();
    assertThat(round()).isFalse();
    game.write("light.lua", lamp("inherited"));
    round();
    assertThat(round()).isTrue();
    assertThat(lamp.call("say")).isEqualTo("inherited");
  }

  @Test
  void editorsMayReplaceTheFile() throws IOException {
    ScriptInstance lamp = instance("lamp.lua", lamp("old"));
    watch();
    game.write("lamp.lua~", lamp("new"));
    Files.move(
        folder.resolve("lamp.lua~"),
        folder.resolve("lamp.lua"),
        StandardCopyOption.REPLACE_EXISTING);
    round();
    assertThat(round()).isTrue();
    assertThat(lamp.call("say")).isEqualTo("new");
  }

  @Test
  void editorsMayRemoveTheFileForAMoment() throws IOException {
    ScriptInstance lamp = instance("lamp.lua", lamp("old"));
    watch();
    Files.delete(folder.resolve("lamp.lua"));
    assertThat(round()).isFalse();
    game.write("lamp.lua", lamp("new"));
    assertThat(round()).isFalse();
    assertThat(round()).isTrue();
    assertThat(lamp.call("say")).isEqualTo("new");
    assertThat(game.errors).isEmpty();
  }

  @Test
  void aRemovedScriptStaysAlive() throws IOException {
    ScriptInstance lamp = instance("lamp.lua", lamp("old"));
    watch();
    Files.delete(folder.resolve("lamp.lua"));
    for (int i = 0; i < 20; i++) {
      assertThat(round()).isFalse();
    }
    assertThat(game.headlines()).containsExactly("res://lamp.lua: no such file");
    assertThat(lamp.call("say")).isEqualTo("old");
    game.write("lamp.lua", lamp("back"));
    round();
    assertThat(round()).isTrue();
    assertThat(lamp.call("say")).isEqualTo("back");
  }

  @Test
  void newFilesAreFoundByTheirClassName() {
    ScriptInstance user =
        instance(
            "user.lua", "local U = {}", "function U:find() return Lantern ~= nil end", "return U");
    assertThat(user.call("find")).isEqualTo(false);
    watch();
    game.write("lantern.lua", "return { class_name = 'Lantern' }");
    round();
    round();
    assertThat(user.call("find")).isEqualTo(true);
  }

  @Test
  void manyFilesTakeSeveralPolls() {
    ScriptInstance last = instance("z.lua", lamp("old"));
    for (int i = 0; i < 249; i++) {
      game.write("f" + i + ".lua", "return {}");
    }
    watch();
    game.write("z.lua", lamp("new"));
    now += ROUND;
    for (int i = 0; i < 3; i++) {
      assertThat(watch.poll()).isFalse();
    }
    now += ROUND;
    assertThat(watch.poll()).isFalse();
    assertThat(watch.poll()).isFalse();
    assertThat(watch.poll()).isTrue();
    assertThat(last.call("say")).isEqualTo("new");
  }

  @Test
  void needsNoThread() {
    instance("lamp.lua", lamp("old"));
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    watch();
    game.write("lamp.lua", lamp("new"));
    round();
    assertThat(round()).isTrue();
    assertThat(before).containsAll(Thread.getAllStackTraces().keySet());
  }
}
