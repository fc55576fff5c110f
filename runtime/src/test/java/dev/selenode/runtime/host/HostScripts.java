package dev.selenode.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.ProtectedCalls;
import dev.selenode.runtime.lib.Libraries;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.Variants;
import java.util.ArrayList;
import java.util.List;

/**
 * A state with libraries, host classes and value types, to run scripts that say beside a line what
 * it prints: {@code print(x) -- expect: 3}. What a line prints that says nothing is an error too.
 */
public final class HostScripts {
  private static final String MARK = "-- expect: ";

  public final LuaState state = new LuaState();
  public final HostClasses classes = HostClasses.install(state);
  private final List<String> printed = new ArrayList<>();

  /** A state with all classes as globals, found when they are first named. */
  public HostScripts() {
    Variants.install(state);
    Libraries.open(state);
    Variants.extendLibraries(state);
    Table mt = new Table();
    mt.set(
        "__index",
        Builtin.of("__index", (s, args) -> args[1] instanceof String n ? classes.find(n) : null));
    state.globals().setMetatable(mt);
    define("print", this::print);
    define("tostring", (s, args) -> Lua.toString(s, args[0]));
    define("type", (s, args) -> Lua.typeName(args[0]));
    define("pairs", (s, args) -> s.call(Lua.metamethod(s, args[0], "__pairs"), args[0]));
    define("getmetatable", (s, args) -> Lua.metamethod(s, args[0], "__metatable"));
    state.globals().set("pcall", ProtectedCalls.PCALL);
  }

  private void define(String name, Builtin.Body body) {
    state.globals().set(name, Builtin.of(name, body));
  }

  private Object print(LuaState s, Object[] args) {
    List<String> texts = new ArrayList<>();
    for (Object arg : args) {
      texts.add(Text.toJava(Lua.toString(s, arg)));
    }
    String place = s.where(1);
    printed.add(place.substring(place.indexOf(':') + 1) + " " + String.join(" ", texts).strip());
    return Multi.NONE;
  }

  /** The first result of a chunk named {@code test}. */
  public Object run(String source) {
    Object chunk = Chunks.compile(state, Text.toLua(source), "test", state.globals());
    return Multi.first(state.call(chunk));
  }

  /** Runs a script and compares what it prints with what it says. */
  public void check(String source) {
    List<String> expected = new ArrayList<>();
    String[] lines = source.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int at = lines[i].indexOf(MARK);
      if (at >= 0) {
        expected.add((i + 1) + ":  " + lines[i].substring(at + MARK.length()).strip());
      }
    }
    printed.clear();
    run(source);
    assertThat(printed).isEqualTo(expected);
  }
}
