package dev.selenode.tools.repl;

import dev.selenode.instance.Script;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostMember;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.HostSignal;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Looks at live values without calling what scripts have written: no getters, no metamethods. */
final class LiveMembers {
  private final Scripting scripting;
  private final LuaState state;

  LiveMembers(Scripting scripting) {
    this.scripting = scripting;
    this.state = scripting.runtime().state();
  }

  // --- globals -------------------------------------------------------------------------------

  Collection<String> globals() {
    Set<String> names = new TreeSet<>(keys(state.globals()));
    names.addAll(scripting.runtime().singletons().keySet());
    names.addAll(scripting.runtime().hostClasses().names());
    for (Script script : scripting.scripts()) {
      if (script.className() != null) {
        names.add(script.className());
      }
    }
    return names;
  }

  Object global(String name) {
    Object value = state.globals().get(name);
    if (value != null) {
      return value;
    }
    Object singleton = scripting.runtime().singletons().get(Text.toJava(name));
    return singleton != null
        ? Conversions.toLua(state, singleton)
        : scripting.runtime().hostClasses().find(Text.toJava(name));
  }

  // --- values --------------------------------------------------------------------------------

  /** {@code value.name}, or null if it can't be known without calling something. */
  Object get(Object value, String name) {
    Object own = value instanceof Table table ? table.get(name) : null;
    if (own != null) {
      return own;
    }
    ObjectState object = scripting.objects().model().ofInstance(value);
    Object host = object == null ? value : object.isFreed() ? null : object.owner();
    HostClass type = host == null ? null : hostClass(host);
    HostMember member = type == null ? null : type.member(name);
    if (member instanceof HostProperty property) {
      return property.get(state, host);
    }
    return object != null && object.hasSignal(name) ? object.signal(name) : null;
  }

  /** Names behind a dot. */
  Collection<String> fields(Object value) {
    Set<String> names = new TreeSet<>();
    if (value instanceof Table table) {
      names.addAll(keys(table));
    }
    ObjectState object = scripting.objects().model().ofInstance(value);
    if (object != null && !object.isFreed()) {
      var chain = scripting.instance(object.owner()).script().chain();
      chain.properties().forEach(p -> names.add(p.member().name()));
      chain.signals().forEach(s -> names.add(s.member().name()));
    }
    Object host = object == null ? value : object.owner();
    addHost(host, HostProperty.class, names);
    addHost(host, HostSignal.class, names);
    if (value instanceof HostClass type) {
      type.members().stream()
          .filter(m -> !(m instanceof HostProperty) && !(m instanceof HostSignal))
          .forEach(m -> names.add(Text.toJava(m.name())));
    }
    return names;
  }

  /** Names behind a colon. */
  Collection<String> methods(Object value) {
    Set<String> names = new TreeSet<>();
    if (value instanceof String && state.globals().get("string") instanceof Table strings) {
      names.addAll(keys(strings));
    } else if (value instanceof HostClass type) {
      names.add("new");
      type.members(HostMethod.class).forEach(m -> names.add(Text.toJava(m.name())));
    } else if (value instanceof Table table) {
      for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
        if (table.valueAt(p) instanceof LuaFunction) {
          addName(table.keyAt(p), names);
        }
      }
    }
    ObjectState object = object(value);
    if (object != null && !object.isFreed()) {
      addListed(object, names);
    } else {
      addHost(value, HostMethod.class, names);
    }
    return names;
  }

  private ObjectState object(Object value) {
    ObjectState scripted = scripting.objects().model().ofInstance(value);
    return scripted != null || value == null || value instanceof Table
        ? scripted
        : scripting.objects().find(value);
  }

  /** What {@code get_method_list} lists, unless a script has one of its own. */
  private void addListed(ObjectState object, Set<String> names) {
    Object function = scripting.objects().model().method(object, "get_method_list");
    if (!(function instanceof Builtin)) {
      return;
    }
    state.limits().begin();
    Object listed = Multi.first(state.call(function, object.luaValue()));
    if (listed instanceof Table list) {
      for (int i = 1; i <= list.length(); i++) {
        addName(((Table) list.get(i)).get("name"), names);
      }
    }
  }

  private <M extends HostMember> void addHost(Object host, Class<M> kind, Set<String> names) {
    HostClass type = host == null || host instanceof Table ? null : hostClass(host);
    if (type != null) {
      type.memberNames().stream()
          .filter(name -> type.member(name, kind) != null)
          .forEach(name -> names.add(Text.toJava(name)));
    }
  }

  private HostClass hostClass(Object host) {
    boolean isLua = host instanceof Table || host instanceof LuaFunction;
    return isLua ? null : scripting.runtime().hostClasses().find(host.getClass());
  }

  private static Collection<String> keys(Table table) {
    Set<String> names = new TreeSet<>();
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      addName(table.keyAt(p), names);
    }
    return names;
  }

  private static void addName(Object key, Set<String> names) {
    if (key instanceof String lua && Completion.isName(Text.toJava(lua))) {
      names.add(Text.toJava(lua));
    }
  }
}
