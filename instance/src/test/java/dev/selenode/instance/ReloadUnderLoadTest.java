package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.Signal;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.Scene;
import dev.selenode.instance.scene.SceneTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reloads while everything is under way: signals, timers, waits, accessors, deferred calls. */
final class ReloadUnderLoadTest {
  private static final int WORKERS = 12;
  private static final int RELOADS = 1000;
  private static final int BROKEN_EACH = 10;

  /** Far less than a thousand versions of two classes take. */
  private static final long SLACK = 400_000;

  @TempDir Path folder;
  private final List<ScriptInstance> workers = new ArrayList<>();
  private Game game;
  private SceneTree tree;
  private int version;

  @BeforeEach
  void open() {
    game = new Game(folder);
    tree = Scene.install(game.scripting);
    game.write("base.lua", base());
    Script script = game.script("worker.lua", worker());
    for (int i = 0; i < WORKERS; i++) {
      Node node = new Node();
      workers.add(game.scripting.attach(script, node));
      tree.root().addChild(node);
    }
    for (int i = 0; i < WORKERS; i++) {
      workers.get(i).call("listen", workers.get((i + 1) % WORKERS));
    }
  }

  @AfterEach
  void close() {
    tree.free();
    game.close();
  }

  private String[] base() {
    return new String[] {
      "local B = { extends = 'Node', version = " + version + " }",
      "B.worked = signal('n')",
      "B.data = property { {} }",
      "B.count = property { 0, set = function(self, v) self.count = v end }",
      version % 2 == 0 ? "B.even = { 1, 2, 3 }" : "B.odd = Vector2(1, 2)",
      "function B:on_worked(n) self.heard = (self.heard or 0) + 1 end",
      "return B"
    };
  }

  private String[] worker() {
    return new String[] {
      "local W = { extends = 'res://base.lua', v = property { " + version + ", type = int } }",
      "local function step(self) self.count = self.count + 1 end",
      "function W:_ready()",
      "  self.timer = Timer:new()",
      "  self.timer.wait_time = 0.5",
      "  self:add_child(self.timer)",
      "  self.timer:connect('timeout', self, 'on_timeout')",
      "  self.timer:start()",
      "  self:loop()",
      "end",
      "function W:loop()",
      "  while true do",
      "    await(self:get_tree():create_timer(0.5).timeout)",
      "    self.waited = (self.waited or 0) + 1",
      "  end",
      "end",
      "function W:listen(other)",
      "  other.worked:connect(Callable(self, 'on_worked'))",
      "  while true do",
      "    await(other.worked)",
      "    self.awaited = (self.awaited or 0) + 1",
      "  end",
      "end",
      "function W:on_timeout() self.ticks = (self.ticks or 0) + 1 end",
      "function W:_process(delta)",
      "  step(self)",
      "  self.data.last = 'frame ' .. self.count % 7",
      "  self.worked:emit(self.count)",
      "  self:call_deferred('later')",
      "end",
      "function W:later() self.deferred = (self.deferred or 0) + 1 end",
      "function W:version_now() return " + version + " end",
      "return W"
    };
  }

  @Test
  void aThousandReloadsUnderLoadLeaveNothingBehindAndCountNothingTwice() {
    run(60);
    List<Integer> connections = connections();
    long heap = liveHeap();
    run(RELOADS);
    assertThat(connections()).isEqualTo(connections);
    int frames = version;
    long growth = Long.MAX_VALUE;
    for (int i = 0; i < 30 && growth >= SLACK; i++) {
      growth = liveHeap() - heap;
    }
    assertThat(growth).isLessThan(SLACK);
    assertThat(game.scripting.scripts()).hasSize(2);
    assertThat(workers.get(0).script().instances().alive()).hasSize(WORKERS);
    assertThat(game.errors).hasSize(frames / BROKEN_EACH);
    for (ScriptInstance worker : workers) {
      assertThat(worker.get("count")).as("frames").isEqualTo((double) frames);
      assertThat(worker.get("heard")).as("connected once").isEqualTo((double) frames);
      assertThat(worker.get("awaited")).as("waiting once").isEqualTo((double) frames);
      assertThat(worker.get("deferred")).as("deferred once").isEqualTo((double) frames);
      assertThat(worker.get("ticks")).as("a timer").isEqualTo(Math.floor(frames / 2.0));
      assertThat(worker.get("waited")).as("waits for timers").isEqualTo(Math.floor(frames / 2.0));
    }
  }

  /** A reload and a frame, many times; now and then what is to be reloaded is broken. */
  private void run(int times) {
    for (int i = 0; i < times; i++) {
      version++;
      boolean broken = version % BROKEN_EACH == 0;
      game.write("base.lua", base());
      game.write("worker.lua", broken ? new String[] {"return {"} : worker());
      assertThat(game.scripting.reload(List.of("res://base.lua", "res://worker.lua")))
          .isEqualTo(!broken);
      double live = broken ? version - 1 : version;
      assertThat(workers.get(version % WORKERS).call("version_now")).isEqualTo(live);
      tree.frame(0.25);
    }
  }

  private List<Integer> connections() {
    List<Integer> counts = new ArrayList<>();
    for (ScriptInstance worker : workers) {
      ObjectState object = worker.object();
      for (Signal signal : object.usedSignals()) {
        counts.add(signal.connections().size());
      }
      counts.add(object.incoming().size());
      counts.add(((Node) worker.owner()).getChildCount());
    }
    return counts;
  }

  private static long liveHeap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
