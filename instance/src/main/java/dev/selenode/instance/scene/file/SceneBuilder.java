package dev.selenode.instance.scene.file;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.Callable;
import dev.selenode.instance.object.ConnectFlags;
import dev.selenode.instance.object.Connection;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.file.ResolvedNode.Link;
import dev.selenode.instance.scene.file.SceneFile.Flag;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.PlainData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes nodes as Godot does: an object with its script, then its properties and groups, then its
 * children; when all are there, the properties that refer to others of them, and connections.
 */
final class SceneBuilder {
  private final Scripting scripting;
  private final LuaState state;
  private final Listener listener;
  private final Map<String, Node> made = new HashMap<>();

  /** Who wants to know what became of it. */
  interface Listener {
    /** A node is there, without its properties. */
    default void made(ResolvedNode resolved, Node node) {}

    /** A property could not be set. */
    void failed(ResolvedNode node, String property, ScriptException e);

    /** A connection is there. */
    default void made(Link link, Connection connection) {}

    /** A connection could not be made. */
    void failed(Link link, RuntimeException e);
  }

  SceneBuilder(Scripting scripting, Listener listener) {
    this.scripting = scripting;
    this.state = scripting.runtime().state();
    this.listener = listener;
  }

  List<Node> build(List<ResolvedNode> nodes, List<Link> links) {
    List<Node> top = new ArrayList<>();
    for (ResolvedNode node : nodes) {
      top.add(make(node));
    }
    nodes.forEach(this::setReferences);
    links.forEach(this::connect);
    return top;
  }

  private Node make(ResolvedNode resolved) {
    Object created = Multi.first(state.call(resolved.type().constructor()));
    Node node = (Node) ObjectBridge.of(state).toJava(created);
    made.put(resolved.path(), node);
    node.setName(resolved.entry().name());
    if (resolved.script() != null) {
      scripting.attach(resolved.script(), node);
    }
    listener.made(resolved, node);
    set(resolved, false);
    resolved.entry().groups().forEach(node::addToGroup);
    for (ResolvedNode child : resolved.children()) {
      node.addChild(make(child));
    }
    return node;
  }

  private void setReferences(ResolvedNode resolved) {
    set(resolved, true);
    resolved.children().forEach(this::setReferences);
  }

  /** Sets the properties that refer to nodes, or the others. */
  private void set(ResolvedNode resolved, boolean referring) {
    for (Map.Entry<String, Object> value : List.copyOf(resolved.values().entrySet())) {
      if (SceneValues.references(value.getValue()).isEmpty() != referring) {
        set(resolved, value.getKey(), value.getValue());
      }
    }
  }

  private void set(ResolvedNode resolved, String name, Object data) {
    Object value = SceneValues.toLua(resolved.typeOf(name), data, this::luaNode);
    ObjectState object = scripting.object(made.get(resolved.path()));
    try {
      scripting.objects().model().set(object, Text.toLua(name), value);
    } catch (ScriptException e) {
      listener.failed(resolved, name, e);
    }
  }

  private Object luaNode(Object path) {
    Node node = made.get((String) path);
    return node == null ? null : scripting.object(node).luaValue();
  }

  private void connect(Link link) {
    Object[] binds =
        link.entry().binds().stream().map(b -> PlainData.toLua(b, this::luaNode)).toArray();
    ObjectState target = scripting.object(made.get(link.to().path()));
    ObjectState source = scripting.object(made.get(link.from().path()));
    try {
      Callable method = Callable.of(target, Text.toLua(link.entry().method())).bind(binds);
      int flags = Flag.bits(link.entry().flags()) | ConnectFlags.PERSIST;
      listener.made(link, source.signal(Text.toLua(link.entry().signal())).connect(method, flags));
    } catch (IllegalArgumentException | IllegalStateException e) {
      listener.failed(link, e);
    }
  }
}
