package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.lib.Libraries;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The functions that the host offers, by namespace: added to a library of that name, or a table of
 * their own. All plugins share the tables until one writes to its own.
 */
final class Namespaces<M> {
  /** Functions of these would be beside those of the state itself. */
  private static final Set<String> CLOSED = Set.of("_G", "package", PluginLibrary.NAME);

  /** These differ from state to state. */
  private static final Set<String> OWN = Set.of("io");

  private final Settings<M> settings;
  private final Table pristine;
  private final Map<String, Map<String, Builtin>> handlers = new LinkedHashMap<>();
  private final Map<String, Table> templates = new LinkedHashMap<>();
  private final Table library = PluginLibrary.create();

  Namespaces(Settings<M> settings) {
    this.settings = settings;
    LuaState untouched = new LuaState();
    Libraries.open(untouched);
    pristine = untouched.globals();
    library.copyOnWrite();
  }

  /** A global as Lua brings it along. */
  Object pristine(String name) {
    return pristine.get(name);
  }

  /** The names that functions were registered under. */
  Set<String> names() {
    return handlers.keySet();
  }

  void add(String namespace, String name, PluginHandler<M> handler) {
    boolean named = namespace.matches("[A-Za-z_]\\w*") && name.matches("[A-Za-z_]\\w*");
    Object existing = pristine.get(namespace);
    if (!named || CLOSED.contains(namespace) || !(existing == null || existing instanceof Table)) {
      throw new IllegalArgumentException("no namespace of the host: " + namespace + "." + name);
    }
    handlers
        .computeIfAbsent(namespace, key -> new LinkedHashMap<>())
        .put(name, new Handler(name, handler));
    templates.put(namespace, template(namespace));
  }

  /** Frozen now, since states of several threads will share it. */
  private Table template(String namespace) {
    Table template = new Table();
    if (pristine.get(namespace) instanceof Table library) {
      for (int p = library.advance(Table.START); p >= 0; p = library.advance(p + 1)) {
        template.set(library.keyAt(p), library.valueAt(p));
      }
    }
    handlers.get(namespace).forEach(template::set);
    template.copyOnWrite();
    return template;
  }

  /** Gives a new state the namespaces that its plugin may use. */
  void install(LuaState state, Predicate<String> granted) {
    put(state, PluginLibrary.NAME, library.copyOnWrite());
    templates.forEach(
        (namespace, template) -> {
          if (!granted.test(namespace)) {
            return;
          }
          if (OWN.contains(namespace)) {
            Table own = (Table) state.globals().get(namespace);
            handlers.get(namespace).forEach(own::set);
          } else {
            put(state, namespace, template.copyOnWrite());
          }
        });
  }

  private static void put(LuaState state, String namespace, Table table) {
    Object before = state.globals().get(namespace);
    state.globals().set(namespace, table);
    Table strings = state.metatable("");
    if (before != null && strings.get("__index") == before) {
      strings.set("__index", table);
    }
    if (((Table) state.globals().get("package")).get("loaded") instanceof Table loaded) {
      loaded.set(namespace, table);
    }
  }

  /** A function of the host as plugins see it. */
  private final class Handler extends Builtin {
    private final PluginHandler<M> body;

    Handler(String name, PluginHandler<M> body) {
      super(name);
      this.body = body;
    }

    @Override
    public Object callN(LuaState state, Object[] args) {
      Isolate isolate = Isolate.of(state);
      try {
        Object result =
            body.call(new PluginContext<>(settings, isolate), new PluginArgs(isolate, args));
        return result == null ? Multi.NONE : PluginValues.results(isolate, result);
      } catch (LuaError | VirtualMachineError e) {
        throw e;
      } catch (Exception | LinkageError | AssertionError e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        throw new LuaError(state.where(1) + Text.toLua(message), e);
      }
    }
  }
}
