package dev.selenode.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.Array;
import dev.selenode.runtime.variant.PoolArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.joml.Vector2d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConversionsTest {
  private final HostScripts scripts = new HostScripts();
  private final LuaState state = scripts.state;

  static Stream<Arguments> thereAndBack() {
    Vector2d vector = new Vector2d(1, 2);
    Object opaque = new Object();
    return Stream.of(
        Arguments.of(null, null, null),
        Arguments.of(true, true, true),
        Arguments.of(3, 3.0, 3.0),
        Arguments.of(3L, 3.0, 3.0),
        Arguments.of(2.5f, 2.5, 2.5),
        Arguments.of("text", "text", "text"),
        Arguments.of("Zoë 🎮", Text.toLua("Zoë 🎮"), "Zoë 🎮"),
        Arguments.of('é', Text.toLua("é"), "é"),
        Arguments.of(TimeUnit.DAYS, "DAYS", "DAYS"),
        Arguments.of(Optional.of(1), 1.0, 1.0),
        Arguments.of(Optional.empty(), null, null),
        Arguments.of(new byte[] {104, 105}, "hi", "hi"),
        Arguments.of(vector, vector, vector),
        Arguments.of(opaque, opaque, opaque));
  }

  @ParameterizedTest
  @MethodSource
  void thereAndBack(Object java, Object lua, Object back) {
    assertThat(Conversions.toLua(state, java)).isEqualTo(lua);
    assertThat(Conversions.toJava(state, lua)).isEqualTo(back);
  }

  @Test
  void booleansAreTheCanonicalOnes() {
    Object no = Conversions.toLua(state, Boolean.valueOf("no"));
    assertThat(Lua.truth(no)).isFalse();
  }

  @Test
  void containersAreCopiedDeeply() {
    List<Object> inner = new ArrayList<>(List.of("a", 2));
    Map<String, Object> map = new HashMap<>(Map.of("list", inner, "array", new int[] {1, 2}));
    Object lua = Conversions.toLua(state, map);
    inner.add("later");
    assertThat(Conversions.toJava(state, lua))
        .isEqualTo(Map.of("list", List.of("a", 2.0), "array", List.of(1.0, 2.0)));
    assertThat(Conversions.toLua(state, Set.of("only"))).isInstanceOf(Table.class);
  }

  @Test
  void tablesAreListsOrMaps() {
    assertThat(javaOf("{1, 'b', {true}}")).isEqualTo(List.of(1.0, "b", List.of(true)));
    assertThat(javaOf("{}")).isEqualTo(List.of());
    assertThat(javaOf("{1, 2, x = 3}")).isEqualTo(Map.of(1.0, 1.0, 2.0, 2.0, "x", 3.0));
    assertThat(javaOf("{[2] = 'b'}")).isEqualTo(Map.of(2.0, "b"));
  }

  private Object javaOf(String expression) {
    return Conversions.toJava(state, scripts.run("return " + expression));
  }

  @Test
  void cyclesAreRefused() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    assertThatThrownBy(() -> Conversions.toLua(state, list)).hasMessage("list contains itself");
    Map<String, Object> map = new HashMap<>();
    map.put("me", Arrays.asList(1, map));
    assertThatThrownBy(() -> Conversions.toLua(state, map)).hasMessage("map contains itself");
    assertThatThrownBy(() -> javaOf("(function() local t = {} t.t = t return t end)()"))
        .hasMessage("table contains itself");
    assertThatThrownBy(
            () -> javaOf("(function() local t = {} for i = 1, 9999 do t = {t} end return t end)()"))
        .hasMessage("table is nested too deep");
    assertThat(javaOf("(function() local t = {1} return {t, t} end)()"))
        .isEqualTo(List.of(List.of(1.0), List.of(1.0)));
  }

  static Stream<Arguments> declaredTypes() {
    return Stream.of(
        Arguments.of("3.9", int.class, 3),
        Arguments.of("-3.9", long.class, -3L),
        Arguments.of("300", byte.class, (byte) 44),
        Arguments.of("2", short.class, (short) 2),
        Arguments.of("1.5", float.class, 1.5f),
        Arguments.of("1.5", Double.class, 1.5),
        Arguments.of("nil", Integer.class, null),
        Arguments.of("nil", String.class, null),
        Arguments.of("'x'", char.class, 'x'),
        Arguments.of("'DAYS'", TimeUnit.class, TimeUnit.DAYS),
        Arguments.of("{}", Map.class, Map.of()),
        Arguments.of("{}", List.class, List.of()),
        Arguments.of("{a = 1}", Map.class, Map.of("a", 1.0)),
        Arguments.of("{1, x = 2}", List.class, List.of(1.0)),
        Arguments.of("Array(1, {2})", List.class, List.of(1.0, List.of(2.0))),
        Arguments.of("Dictionary({a = 1})", Map.class, Map.of("a", 1.0)),
        Arguments.of("{1, 2.5}", double[].class, new double[] {1, 2.5}),
        Arguments.of("{'a', 'b'}", String[].class, new String[] {"a", "b"}),
        Arguments.of("'hi'", byte[].class, new byte[] {104, 105}),
        Arguments.of("PoolByteArray(1, 255)", byte[].class, new byte[] {1, -1}),
        Arguments.of("nil", Optional.class, Optional.empty()),
        Arguments.of("1", Optional.class, Optional.of(1.0)),
        Arguments.of("Vector2(1, 2)", Vector2d.class, new Vector2d(1, 2)),
        Arguments.of("Vector2(1, 2)", Object.class, new Vector2d(1, 2)));
  }

  @ParameterizedTest
  @MethodSource
  void declaredTypes(String expression, Class<?> type, Object want) {
    Object lua = scripts.run("return " + expression);
    assertThat((Object) Conversions.toJava(state, lua, type)).isEqualTo(want);
  }

  static Stream<Arguments> mismatches() {
    return Stream.of(
        Arguments.of("'1'", int.class, "got string, want int"),
        Arguments.of("nil", double.class, "got nil, want float"),
        Arguments.of("1", boolean.class, "got number, want bool"),
        Arguments.of("1", String.class, "got number, want String"),
        Arguments.of("'xy'", char.class, "got string, want String"),
        Arguments.of("'YEARS'", TimeUnit.class, "got string, want TimeUnit"),
        Arguments.of("1", Map.class, "got number, want Dictionary"),
        Arguments.of("Array()", Map.class, "got Array, want Dictionary"),
        Arguments.of("{'x'}", int[].class, "got table, want Array"),
        Arguments.of("{}", LuaCallable.class, "got table, want function"),
        Arguments.of("Vector3()", Vector2d.class, "got Vector3, want Vector2"),
        Arguments.of("Vector3", Vector2d.class, "got class Vector3, want Vector2"));
  }

  @ParameterizedTest
  @MethodSource
  void mismatches(String expression, Class<?> type, String message) {
    Object lua = scripts.run("return " + expression);
    assertThatThrownBy(() -> Conversions.toJava(state, lua, type))
        .isInstanceOf(TypeMismatch.class)
        .hasMessage(message);
  }

  @Test
  void functionsCrossBothWays() {
    Object lua = scripts.run("function f(a, b) return a .. '-' .. b, 'second' end return f");
    LuaCallable callable = (LuaCallable) Conversions.toJava(state, lua);
    assertThat(callable.call("ü", 1)).isEqualTo("ü-1");
    assertThat(callable).isEqualTo(Conversions.toJava(state, lua, LuaCallable.class));
    assertThat(Conversions.toLua(state, callable)).isSameAs(lua);
    HostFunction host = args -> args.string(0) + args.count();
    state.globals().set("host", Conversions.toLua(state, host));
    assertThat(scripts.run("return host('é', nil)")).isEqualTo(Text.toLua("é2"));
    assertThatThrownBy(() -> scripts.run("host(1)"))
        .hasMessage("test:1: bad argument #1 to 'host function' (got number, want String)");
  }

  @Test
  void valueTypesHoldLuaValues() {
    Array array = (Array) scripts.run("return Array('é', {1})");
    assertThat(array.items().get(0)).isEqualTo(Text.toLua("é"));
    assertThat(Conversions.toJava(state, array)).isSameAs(array);
    PoolArray.Ints ints = new PoolArray.Ints();
    ints.addAll(List.of(1.9, 2.0));
    assertThat(Conversions.toLua(state, ints)).isSameAs(ints);
    assertThat(ints.items()).containsExactly(1.0, 2.0);
  }
}
