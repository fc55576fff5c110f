package dev.selenode.instance.scene;

import dev.selenode.instance.object.ObjectRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The groups of a tree, and what is done to all nodes of one. */
final class Groups {
  private record Key(String group, String method) {}

  private final SceneTree tree;
  private final Map<String, OrderedNodes> groups = new HashMap<>();

  /** Calls that are made once however often they were asked for, with the first arguments. */
  private final Map<Key, Object[]> unique = new LinkedHashMap<>();

  Groups(SceneTree tree) {
    this.tree = tree;
  }

  OrderedNodes.Entry join(String group, Node node) {
    return groups.computeIfAbsent(group, g -> OrderedNodes.inTreeOrder()).add(node, null);
  }

  void leave(String group, OrderedNodes.Entry entry) {
    entry.leave();
    if (entry.list.size() == 0) {
      groups.remove(group, entry.list);
    }
  }

  boolean has(String group) {
    return groups.containsKey(group);
  }

  List<Node> members(String group) {
    OrderedNodes found = groups.get(group);
    List<Node> members = new ArrayList<>();
    if (found != null) {
      OrderedNodes.Entry[] entries = found.visit();
      for (int i = 0; i < found.visitSize(); i++) {
        members.add(entries[i].node);
      }
    }
    return members;
  }

  /** Calls a method on all that have it; values are Lua's. */
  void call(int flags, String group, String method, Object... luaArgs) {
    boolean realtime = (flags & SceneTree.GROUP_CALL_REALTIME) != 0;
    if (!realtime && (flags & SceneTree.GROUP_CALL_UNIQUE) != 0) {
      unique.putIfAbsent(new Key(group, method), luaArgs);
      return;
    }
    ObjectRegistry objects = tree.objects();
    each(flags, group, node -> Virtuals.callAny(node, objects, method, luaArgs));
  }

  /** Makes the unique calls that were asked for. */
  void callUnique() {
    while (!unique.isEmpty()) {
      Map<Key, Object[]> now = new LinkedHashMap<>(unique);
      unique.clear();
      now.forEach((key, args) -> call(SceneTree.GROUP_CALL_REALTIME, key.group, key.method, args));
    }
  }

  void notify(int flags, String group, int what) {
    each(
        flags,
        group,
        node -> {
          Lifecycle change = new Lifecycle();
          change.notify(node, what, false);
          change.finish();
        });
  }

  private void each(int flags, String group, Consumer<Node> action) {
    List<Node> members = members(group);
    if ((flags & SceneTree.GROUP_CALL_REVERSE) != 0) {
      Collections.reverse(members);
    }
    if ((flags & SceneTree.GROUP_CALL_REALTIME) == 0) {
      ObjectRegistry objects = tree.objects();
      members.forEach(node -> objects.deferred().add(() -> ifAlive(node, action)));
      return;
    }
    for (Node node : members) {
      if (node.isInGroup(group) && node.tree == tree) { // unless one before it took it out
        ifAlive(node, action);
      }
    }
  }

  private static void ifAlive(Node node, Consumer<Node> action) {
    if (!node.isFreed()) {
      action.accept(node);
    }
  }
}
