package dev.selenode.tools.repl;

import dev.selenode.instance.ScriptCoroutine;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.scene.Node;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.Array;
import dev.selenode.runtime.variant.Dictionary;
import dev.selenode.runtime.variant.PoolArray;
import dev.selenode.runtime.variant.VariantType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Lua values for people to read: nothing endless, and no getters called. */
final class ValueText {
  private static final int MAX_DEPTH = 4;
  private static final int MAX_ENTRIES = 40;
  private static final int LINE = 80;

  private final Scripting scripting;
  private final LuaState state;

  ValueText(Scripting scripting) {
    this.scripting = scripting;
    this.state = scripting.runtime().state();
  }

  /** The text of a value, on several lines if it is long. */
  String of(Object lua) {
    return new Writer().text(lua, 0);
  }

  /** One value's text in the making. */
  private final class Writer {
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

    String text(Object lua, int depth) {
      if (lua instanceof String text) {
        return quoted(text);
      }
      if (lua == null || lua instanceof Boolean || lua instanceof Double) {
        return Lua.toString(lua);
      }
      ObjectState object = scripting.objects().model().ofInstance(lua);
      if (object != null) {
        String text = objectText(object);
        return depth > 0 || object.isFreed() ? text : text + " " + entries((Table) lua, depth);
      }
      if (lua instanceof HostClass hostClass) {
        return "class " + hostClass.name();
      }
      if (lua instanceof Table table) {
        return metatext(table) != null ? metatext(table) : contained(table, "", depth);
      }
      if (lua instanceof Array || lua instanceof PoolArray || lua instanceof Dictionary) {
        return contained(lua, VariantType.nameOf(lua), depth);
      }
      if (lua instanceof ScriptCoroutine coroutine) {
        return "coroutine, " + (coroutine.isValid() ? "waiting" : "ended");
      }
      return plain(lua);
    }

    private String objectText(ObjectState object) {
      if (object.isFreed()) {
        return object.toString();
      }
      return name(object.owner()) + " with " + object;
    }

    private String contained(Object container, String name, int depth) {
      if (!open.add(container)) {
        return name + "{<cycle>}";
      }
      try {
        if (depth >= MAX_DEPTH) {
          return name + "{…}";
        }
        return name
            + (container instanceof Table table ? entries(table, depth) : items(container, depth));
      } finally {
        open.remove(container);
      }
    }

    private String entries(Table table, int depth) {
      List<String> parts = new ArrayList<>();
      int length = table.length();
      for (int i = 1; i <= length && parts.size() < MAX_ENTRIES; i++) {
        parts.add(text(table.get(i), depth + 1));
      }
      for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
        Object key = table.keyAt(p);
        boolean listed = key instanceof Double d && d >= 1 && d <= length && d == Math.rint(d);
        if (!listed && !more(parts)) {
          parts.add(key(key, depth) + " = " + text(table.valueAt(p), depth + 1));
        }
      }
      return braced(parts, depth);
    }

    private String items(Object container, int depth) {
      List<String> parts = new ArrayList<>();
      if (container instanceof Dictionary dictionary) {
        dictionary
            .items()
            .forEach(
                (key, value) -> {
                  if (!more(parts)) {
                    parts.add(key(key, depth) + " = " + text(value, depth + 1));
                  }
                });
      } else {
        List<Object> items =
            container instanceof Array array ? array.items() : ((PoolArray) container).items();
        for (Object item : items) {
          if (more(parts)) {
            break;
          }
          parts.add(text(item, depth + 1));
        }
      }
      return braced(parts, depth);
    }

    /** Whether there is no room; says so once. */
    private boolean more(List<String> parts) {
      if (parts.size() == MAX_ENTRIES) {
        parts.add("…");
      }
      return parts.size() > MAX_ENTRIES;
    }

    private String braced(List<String> parts, int depth) {
      String line = "{" + String.join(", ", parts) + "}";
      if (line.length() <= LINE && line.indexOf('\n') < 0) {
        return line;
      }
      String indent = "\n" + "  ".repeat(depth + 1);
      return "{" + indent + String.join("," + indent, parts) + "\n" + "  ".repeat(depth) + "}";
    }

    private String key(Object key, int depth) {
      return key instanceof String name && Completion.isName(name)
          ? name
          : "[" + text(key, depth + 1) + "]";
    }
  }

  private String name(Object host) {
    HostClass type = scripting.runtime().hostClasses().find(host.getClass());
    return host instanceof Node || type == null ? host.toString() : type.name();
  }

  /** What {@code __tostring} says, if there is one. */
  private String metatext(Table table) {
    Object function = Lua.metamethod(state, table, "__tostring");
    if (function == null) {
      return null;
    }
    Object results =
        scripting.objects().model().invoke(null, "tostring", function, new Object[] {table});
    return Multi.first(results) instanceof String text ? Text.toJava(text) : null;
  }

  /** As {@code tostring} has it, with the type in front of a value type. */
  private String plain(Object lua) {
    Object function = Lua.metamethod(state, lua, "__tostring");
    boolean ours = function == null || function instanceof Builtin;
    String text = Text.toJava(ours ? Lua.toString(state, lua) : Lua.toString(lua));
    String type = VariantType.nameOf(lua);
    if (VariantType.typeOf(lua) == VariantType.OBJECT) {
      return lua instanceof Node ? name(lua) : text;
    }
    if (VariantType.typeOf(lua) == VariantType.NODE_PATH) {
      return type + "(" + quoted(Text.toLua(text)) + ")";
    }
    return text.startsWith("(") ? type + text : type + "(" + text + ")";
  }

  private static String quoted(String lua) {
    StringBuilder quoted = new StringBuilder("\"");
    Text.toJava(lua)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                  if (c < ' ' || c == 127) {
                    quoted.append('\\').append(c);
                  } else {
                    quoted.appendCodePoint(c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}
