package dev.selenode.tools.scene;

import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.Callable;
import dev.selenode.instance.scene.Node;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Text;
import dev.selenode.tools.scene.ResolvedNode.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes nodes as Godot does: an object with its script, then its properties and groups, then its
 * children; connections when all are there.
 */
final class SceneBuilder {
  private final Scripting scripting;
  private final LuaState state;
  private final Map<ResolvedNode, Node> made = new HashMap<>();

  SceneBuilder(Scripting scripting) {
    this.scripting = scripting;
    this.state = scripting.runtime().state();
  }

  List<Node> build(List<ResolvedNode> nodes, List<Link> links) {
    List<Node> top = new ArrayList<>();
    for (ResolvedNode node : nodes) {
      top.add(make(node));
    }
    links.forEach(this::connect);
    return top;
  }

  private Node make(ResolvedNode resolved) {
    Object created = Multi.first(state.call(resolved.type().constructor()));
    Node node = (Node) ObjectBridge.of(state).toJava(created);
    made.put(resolved, node);
    node.setName(resolved.name());
    ScriptInstance instance =
        resolved.script() == null ? null : scripting.attach(resolved.script(), node);
    resolved.values().forEach((name, value) -> set(resolved, node, instance, name, value));
    resolved.groups().forEach(node::addToGroup);
    for (ResolvedNode child : resolved.children()) {
      node.addChild(make(child));
    }
    return node;
  }

  private void set(
      ResolvedNode resolved, Node node, ScriptInstance instance, String name, Object value) {
    try {
      if (instance != null) {
        instance.set(name, value);
      } else {
        Object lua = Conversions.toLua(state, value);
        resolved.type().set(state, node, Text.toLua(name), lua);
      }
    } catch (ScriptException e) {
      e.errors().forEach(scripting::report);
    }
  }

  private void connect(Link link) {
    Object[] binds = link.binds().stream().map(value -> Conversions.toLua(state, value)).toArray();
    Callable method =
        Callable.of(scripting.object(made.get(link.to())), Text.toLua(link.method())).bind(binds);
    scripting
        .object(made.get(link.from()))
        .signal(Text.toLua(link.signal()))
        .connect(method, link.flags());
  }
}
