package dev.selenode.instance.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaProperty;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scene from the host's side. */
final class SceneTreeTest {
  @TempDir Path folder;

  private final List<String> errors = new ArrayList<>();
  private Scripting scripting;
  private SceneTree tree;

  @BeforeEach
  void open() {
    scripting = Scripting.open(folder);
    scripting.onError(error -> errors.add(error.headline()));
    tree = Scene.install(scripting);
  }

  @AfterEach
  void close() {
    if (!tree.isFreed()) {
      tree.free();
    }
    scripting.close();
    assertThat(errors).isEmpty();
  }

  private Node scripted(Node node, String source) throws IOException {
    String name = "s" + Integer.toHexString(source.hashCode()) + ".lua";
    Files.writeString(folder.resolve(name), source);
    scripting.attach(scripting.load("res://" + name), node);
    return node;
  }

  private Node scripted(Node node, String source, String otherName, String other)
      throws IOException {
    Files.writeString(folder.resolve(otherName), other);
    return scripted(node, source);
  }

  private ScriptInstance script(Node node) {
    return scripting.instance(node);
  }

  /** An engine's own kind of node. */
  @LuaClass
  static final class Sprite extends Node {
    private final List<Integer> heard = new ArrayList<>();
    @LuaProperty private int frame;

    @LuaConstructor
    Sprite() {}

    @Override
    protected void notified(int what) {
      heard.add(what);
    }
  }

  @Test
  void anEngineExtendsNode() throws IOException {
    scripting.runtime().hostClasses().register(Sprite.class);
    Sprite sprite = new Sprite();
    scripted(
        sprite,
        """
        local S = {extends = "Sprite"}
        function S:_ready()
          self.frame = self.frame + 1
          local other = Sprite:new()
          other.frame = 5
          self:add_child(other, true)
        end
        return S
        """);
    tree.root().addChild(sprite);
    assertThat(sprite.frame).isEqualTo(1);
    assertThat(sprite.getChild(0).getName()).isEqualTo("Sprite");
    assertThat(((Sprite) sprite.getChild(0)).frame).isEqualTo(5);
    sprite.setProcess(true);
    tree.frame(0.1);
    sprite.free();
    assertThat(sprite.heard)
        .containsExactly(
            Node.NOTIFICATION_PARENTED,
            Node.NOTIFICATION_ENTER_TREE,
            Node.NOTIFICATION_POST_ENTER_TREE,
            Node.NOTIFICATION_READY,
            Node.NOTIFICATION_PROCESS,
            Node.NOTIFICATION_EXIT_TREE,
            Node.NOTIFICATION_UNPARENTED);
  }

  @Test
  void framesDoNotNest() {
    List<Throwable> thrown = new ArrayList<>();
    Node node =
        new Node() {
          @Override
          protected void notified(int what) {
            if (what == NOTIFICATION_PROCESS) {
              try {
                tree.frame(1);
              } catch (IllegalStateException e) {
                thrown.add(e);
              }
            }
          }
        };
    node.setProcess(true);
    tree.root().addChild(node);
    assertThat(tree.frame(1)).isTrue();
    assertThat(thrown).hasSize(1).first().asString().contains("a frame is running already");
  }

  @Test
  void quitEndsTheRunAfterTheFrame() throws IOException {
    Node node =
        scripted(
            new Node(),
            """
            local S = {extends = "Node"}
            S.frames = 0
            function S:_process()
              self.frames = self.frames + 1
              self:get_tree():quit(7)
            end
            return S
            """);
    tree.root().addChild(node);
    assertThat(tree.frame(1)).isFalse();
    assertThat(tree.exitCode()).isEqualTo(7);
    assertThat(script(node).get("frames")).isEqualTo(1.0);
  }

  @Test
  void onlyNodesThatAskedAreVisited() throws IOException {
    for (int i = 0; i < 1000; i++) {
      Node node = new Node();
      tree.root().addChild(i % 10 == 0 ? scripted(node, "return {extends = 'Node'}") : node);
    }
    for (FrameEvent event : FrameEvent.values()) {
      assertThat(tree.nodes(event).size()).as(event.name()).isZero();
    }
    Node ticking =
        scripted(new Node(), "local S = {extends = 'Node'} function S:_process() end return S");
    tree.root().addChild(ticking);
    assertThat(tree.nodes(FrameEvent.PROCESS).size()).isEqualTo(1);
    ticking.free();
    assertThat(tree.nodes(FrameEvent.PROCESS).size()).isZero();
  }

  @Test
  void aScriptThatComesLaterIsCalledOnceItIsAsked() throws IOException {
    Node node = new Node();
    tree.root().addChild(node);
    scripted(
        node,
        """
        local S = {extends = "Node"}
        S.frames = 0
        function S:_process() self.frames = self.frames + 1 end
        return S
        """);
    tree.frame(1);
    assertThat(script(node).get("frames")).isEqualTo(0.0);
    node.setProcess(true);
    tree.frame(1);
    assertThat(script(node).get("frames")).isEqualTo(1.0);
    scripted(
        node,
        """
        local S = {extends = "Node"}
        S.other = 0
        function S:_process() self.other = self.other + 1 end
        return S
        """);
    tree.frame(1);
    assertThat(script(node).get("other")).isEqualTo(1.0);
    scripting.detach(node);
    tree.frame(1);
  }

  @Test
  void framesFollowReloads() throws IOException {
    Path file = folder.resolve("r.lua");
    String source =
        """
        local S = {extends = "Node"}
        S.n = 0
        function S:_process() self.n = self.n + 1 end
        return S
        """;
    Files.writeString(file, source);
    Node node = new Node();
    scripting.attach(scripting.load("res://r.lua"), node);
    tree.root().addChild(node);
    tree.frame(1);
    Files.writeString(file, source.replace("+ 1", "+ 10"));
    assertThat(scripting.reload("res://r.lua")).isTrue();
    tree.frame(1);
    assertThat(script(node).get("n")).isEqualTo(11.0);
  }

  @Test
  void javaConnectsToSignalsOfNodes() {
    Node node = new Node();
    List<String> heard = new ArrayList<>();
    scripting.object(node).signal("tree_entered").connect(args -> heard.add("entered"));
    scripting.object(tree).signal("node_added").connect(args -> heard.add("added " + args[0]));
    node.setName("x");
    tree.root().addChild(node);
    assertThat(heard).containsExactly("entered", "added Node 'x'");
  }

  @Test
  void freeingTheTreeFreesItsNodes() throws IOException {
    Node top = scripted(new Node(), "return {extends = 'Node'}");
    Node below = new Node();
    top.addChild(below);
    tree.root().addChild(top);
    ScriptInstance instance = script(top);
    tree.free();
    assertThat(top.isFreed()).isTrue();
    assertThat(below.isFreed()).isTrue();
    assertThat(instance.isValid()).isFalse();
    assertThatThrownBy(() -> tree.frame(1)).hasMessageContaining("attempt to use freed object");
  }

  @Test
  void whatANodeThrowsDoesNotLeaveTheTreeHalfChanged() {
    Node top = new Node();
    Node thrower =
        new Node() {
          @Override
          protected void notified(int what) {
            throw new UnsupportedOperationException("no " + what);
          }
        };
    Node below = new Node();
    assertThatThrownBy(() -> top.addChild(thrower)).hasMessage("no 18");
    thrower.addChild(below);
    assertThatThrownBy(() -> tree.root().addChild(top)).hasMessage("no 10");
    assertThat(below.isInsideTree()).isTrue();
    assertThatThrownBy(() -> tree.root().removeChild(top)).hasMessage("no 11");
    assertThat(below.isInsideTree()).isFalse();
    assertThat(top.getParent()).isNull();
    assertThat(tree.getNodeCount()).isEqualTo(1);
    assertThatThrownBy(top::free).hasMessage("no 19");
    assertThat(below.isFreed()).isTrue();
  }

  @Test
  void aScriptThatRunsOutOfTimeDoesNotEither() throws IOException {
    scripting.runtime().state().limits().setInstructions(100_000);
    Node main =
        scripted(
            new Node(),
            """
            local S = {extends = "Node"}
            local Slow = GD.load("res://slow.lua")
            function S:_ready()
              local top = Node:new()
              top:add_child(Slow:new())
              top:add_child(Slow:new())
              self:add_child(top)
            end
            return S
            """,
            "slow.lua",
            "local S = {extends = 'Node'} function S:_ready() while true do end end return S");
    tree.root().addChild(main);
    assertThat(errors).hasSize(1).first().asString().contains("instruction");
    errors.clear();
    Node top = main.getChild(0);
    assertThat(top.getChild(0).isInsideTree()).isTrue();
    assertThat(top.getChild(1).isInsideTree()).isTrue();
    main.free();
    assertThat(top.isFreed()).isTrue();
  }

  @Test
  void nodesThatNoScriptKnowsEndToo() {
    Node top = new Node();
    Node below = new Node();
    top.addChild(below);
    top.free();
    assertThat(below.isFreed()).isTrue();
    assertThatThrownBy(() -> new Node().addChild(below))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("attempt to use freed object");
  }

  @Test
  void nothingKeepsFreedNodesAlive() throws IOException, InterruptedException {
    String source =
        """
        local S = {extends = "Node"}
        function S:_ready()
          self:add_to_group("g")
          self:get_tree():connect("idle_frame", self, "idle")
          await(self:get_tree():create_timer(1e9).timeout)
        end
        function S:idle() end
        function S:_process() end
        return S
        """;
    List<WeakReference<Node>> nodes = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Node node = scripted(new Node(), source);
      tree.root().addChild(node);
      nodes.add(new WeakReference<>(node));
    }
    tree.frame(1);
    for (WeakReference<Node> node : nodes) {
      node.get().queueFree();
    }
    tree.frame(1);
    tree.frame(1);
    long left = nodes.size();
    for (int i = 0; i < 50 && left > 0; i++) {
      System.gc();
      Thread.sleep(10);
      left = nodes.stream().filter(n -> n.get() != null).count();
    }
    assertThat(left).isZero();
  }

  @Test
  void deepTreesAndWideOnesKeepTheirOrder() {
    List<Node> expected = new ArrayList<>();
    List<Node> visited = new ArrayList<>();
    Node at = tree.root();
    for (int i = 0; i < 50; i++) {
      Node first = null;
      for (int k = 0; k < 3; k++) {
        Node node =
            new Node() {
              @Override
              protected void notified(int what) {
                if (what == NOTIFICATION_PROCESS) {
                  visited.add(this);
                }
              }
            };
        node.setProcess(true);
        at.addChild(node);
        first = first == null ? node : first;
      }
      at = first;
    }
    collect(tree.root(), expected);
    tree.frame(1);
    assertThat(visited).containsExactlyElementsOf(expected.subList(1, expected.size()));
  }

  private static void collect(Node node, List<Node> into) {
    into.add(node);
    node.getChildren().forEach(child -> collect(child, into));
  }
}
