package dev.selenode.instance.scene;

import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.Callable;
import dev.selenode.instance.object.ConnectFlags;
import dev.selenode.instance.object.Connection;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.Signal;
import dev.selenode.manifest.ManifestChain;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.variant.VariantType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Makes copies of nodes, with all below them. */
final class NodeCopies {
  /** What a copy does not take over as it takes over other properties. */
  private static final Set<String> OWN = Set.of("name", "owner");

  private final LuaState state;
  private final Scripting scripting;
  private final int flags;

  /** What was made, by what it is a copy of, in the order of making. */
  private final Map<Node, Node> copies = new LinkedHashMap<>();

  NodeCopies(LuaState state, int flags) {
    this.state = state;
    this.scripting = state.service(Scripting.class);
    this.flags = flags;
  }

  /**
   * A copy without a parent.
   *
   * @throws IllegalArgumentException if a class in it can't be created by scripts
   */
  Node copy(Node original) {
    Node made = copyBranch(original);
    if ((flags & Node.DUPLICATE_SIGNALS) != 0) {
      copies.forEach(this::copyConnections);
    }
    return made;
  }

  private Node copyBranch(Node original) {
    HostClass type = HostClasses.of(state).find(original.getClass());
    if (type == null || type.constructor() == null) {
      throw new IllegalArgumentException(original + " can't be duplicated, nor created by scripts");
    }
    Node made = (Node) state.call(type.constructor(), type);
    made.name = original.name;
    copies.put(original, made);
    for (HostClass c = type; c != null; c = c.base()) {
      for (HostProperty property : c.members(HostProperty.class)) {
        if (!property.readOnly() && !OWN.contains(property.name())) {
          property.set(state, made, VariantType.copy(property.get(state, original)));
        }
      }
    }
    if ((flags & Node.DUPLICATE_GROUPS) != 0) {
      original.getGroups().forEach(made::addToGroup);
    }
    if ((flags & Node.DUPLICATE_SCRIPTS) != 0) {
      copyScript(original, made);
    }
    for (Node child : original.getChildren()) {
      made.addChild(copyBranch(child));
    }
    return made;
  }

  private void copyScript(Node original, Node made) {
    ScriptInstance from = scripting.instance(original);
    if (from == null) {
      return;
    }
    ScriptInstance to = scripting.attach(from.script(), made);
    for (ManifestChain.Inherited<PropertyInfo> property : from.script().chain().properties()) {
      String name = property.member().name();
      if (property.member().isStored() && !OWN.contains(name)) {
        to.set(name, from.get(name)); // values cross as copies
      }
    }
  }

  /**
   * As in Godot, of connections only those with {@code CONNECT_PERSIST} are part of a node: to the
   * copy of a node that was copied with it, else to the same object.
   */
  private void copyConnections(Node original, Node made) {
    ObjectState from = scripting.object(original);
    ObjectState to = scripting.object(made);
    for (Signal signal : from.usedSignals()) {
      for (Connection c : signal.connections()) {
        boolean stays = (c.flags() & ConnectFlags.PERSIST) != 0 && c.callable().isMethod();
        if (stays && to.hasSignal(signal.name())) {
          to.signal(signal.name()).connect(receiver(c.callable()), c.flags());
        }
      }
    }
  }

  private Callable receiver(Callable callable) {
    Node copy = callable.target().owner() instanceof Node node ? copies.get(node) : null;
    return copy == null ? callable : callable.of(scripting.object(copy));
  }
}
