package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.instance.object.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThreadTest {
  @TempDir Path folder;

  @Test
  void anotherThreadIsRefusedAndCanHandWorkOver() throws Exception {
    try (Game game = new Game(folder)) {
      Script script =
          game.script("a.lua", "local C = { hit = signal() } function C:f() end return C");
      ScriptInstance a = game.scripting.attach(script, new Reference());
      List<Runnable> calls =
          List.of(
              () -> a.call("f"),
              () -> a.get("f"),
              () -> a.set("x", 1),
              () -> a.method("f"),
              () -> game.scripting.load("res://a.lua"),
              () -> game.scripting.attach(script, new Reference()),
              () -> a.object().emit("hit"),
              () -> a.object().signal("hit").connect(args -> {}),
              () -> a.object().free(),
              () -> game.scripting.frame(),
              () -> game.scripting.reload("res://a.lua"));
      for (Runnable call : calls) {
        assertThatThrownBy(() -> onOtherThread(call))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("(use defer)");
      }
      List<String> done = new ArrayList<>();
      onOtherThread(() -> game.scripting.defer(() -> done.add(Thread.currentThread().getName())));
      assertThat(done).isEmpty();
      game.scripting.frame();
      assertThat(done).containsExactly(Thread.currentThread().getName());
    }
  }

  @Test
  void closedRuntimesSayThatTheyAre() {
    Game game = new Game(folder);
    Script script = game.script("a.lua", "return {}");
    game.close();
    assertThatThrownBy(() -> game.scripting.attach(script, new Reference()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("runtime is closed");
  }

  private static void onOtherThread(Runnable work) throws Exception {
    FutureTask<Void> task = new FutureTask<>(work, null);
    new Thread(task).start();
    try {
      task.get();
    } catch (ExecutionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
