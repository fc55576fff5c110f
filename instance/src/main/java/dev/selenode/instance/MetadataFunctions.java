package dev.selenode.instance;

import dev.selenode.instance.object.LuaLists;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Multi;
import java.util.List;

/** Metadata of any object. */
final class MetadataFunctions extends ObjectFunctions {
  MetadataFunctions(Scripting scripting) {
    super(scripting);
  }

  @Override
  void addAll() {
    add("get_meta", this::getMeta);
    add(
        "set_meta",
        (self, args) -> {
          if (Check.absent(args, 2)) {
            self.meta().remove(name(args, 1)); // as Godot 4: nil removes it
          } else {
            self.meta().put(name(args, 1), args[2]);
          }
          return Multi.NONE;
        });
    add("has_meta", (self, args) -> self.meta().containsKey(name(args, 1)));
    add(
        "remove_meta",
        (self, args) -> {
          self.meta().remove(name(args, 1));
          return Multi.NONE;
        });
    add(
        "get_meta_list",
        (self, args) -> LuaLists.table(state(), List.copyOf(self.meta().keySet())));
  }

  private Object getMeta(ObjectState self, Object[] args) {
    String name = name(args, 1);
    if (!self.meta().containsKey(name)) {
      if (args.length > 2) {
        return args[2];
      }
      throw new IllegalArgumentException("no metadata '" + name + "' in " + self);
    }
    return self.meta().get(name);
  }
}
