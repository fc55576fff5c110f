package dev.selenode.runtime.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostScripts;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.value.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector2d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantTypeTest {
  private final HostScripts scripts = new HostScripts();

  @ParameterizedTest
  @EnumSource
  void zerosFitTheirTypeAndAreFresh(VariantType type) {
    Object zero = type.zero();
    assertThat(type.fits(zero)).isTrue();
    assertThat(VariantType.named(type.scriptName())).isSameAs(type);
    if (zero != null && type.compareTo(VariantType.VECTOR2) >= 0) {
      assertThat(type.zero()).isNotSameAs(zero);
    }
  }

  @ParameterizedTest
  @EnumSource
  void valuesSurviveCopiesAndData(VariantType type) {
    Object zero = type.zero();
    assertThat(
            Values.same(PlainData.toLua(PlainData.of(zero)), zero)
                || type == VariantType.DICTIONARY)
        .isTrue();
    assertThat(VariantType.typeOf(VariantType.copy(zero))).isSameAs(VariantType.typeOf(zero));
  }

  @ParameterizedTest
  @CsvSource({
    "1, FLOAT",
    "'x', STRING",
    "true, BOOL",
    "nil, NIL",
    "{}, DICTIONARY",
    "{1}, ARRAY",
    "Vector2(), VECTOR2",
    "Quat(), QUAT",
    "Basis(), BASIS",
    "Array(), ARRAY",
    "RID(), RID",
    "PoolColorArray(), POOL_COLOR_ARRAY",
    "print, OBJECT",
    "Vector2, OBJECT"
  })
  void typesOfValues(String expression, VariantType type) {
    String source = expression.replace("x", "'x'");
    assertThat(VariantType.typeOf(scripts.run("return " + source))).isSameAs(type);
  }

  @ParameterizedTest
  @CsvSource({
    "float, 1.5, 1.5",
    "int, 1.9, 1",
    "int, -1.9, -1",
    "int, 0/0, 0",
    "NIL, 1, 1",
  })
  void converts(String type, String expression, String want) {
    VariantType variant = type.equals("NIL") ? VariantType.NIL : VariantType.named(type);
    Object converted = variant.convert(scripts.run("return " + expression));
    assertThat(Lua.toString(converted)).isEqualTo(want);
  }

  @ParameterizedTest
  @CsvSource({
    "float, '\"1\"', 'got string, want float'",
    "float, nil, 'got nil, want float'",
    "bool, 1, 'got number, want bool'",
    "String, 1, 'got number, want String'",
    "Vector2, '{1, 2}', 'got table, want Vector2'",
    "Vector2, Vector3(), 'got Vector3, want Vector2'",
    "Array, Dictionary(), 'got Dictionary, want Array'",
    "Object, Vector2(), 'got Vector2, want Object'"
  })
  void refuses(String type, String expression, String message) {
    Object value = scripts.run("return " + expression);
    assertThatThrownBy(() -> VariantType.named(type).convert(value)).hasMessage(message);
  }

  @Test
  void knowsTypesByClass() {
    HostClass vector = scripts.classes.find("Vector2");
    assertThat(VariantType.of(vector)).isSameAs(VariantType.VECTOR2);
    assertThat(VariantType.of(scripts.classes.find("int"))).isSameAs(VariantType.INT);
    assertThat(VariantType.of(HostClass.builder(Thread.class).build()))
        .isSameAs(VariantType.OBJECT);
    assertThat(VariantType.of(int.class)).isSameAs(VariantType.INT);
    assertThat(VariantType.of(List.class)).isSameAs(VariantType.ARRAY);
    assertThat(VariantType.of(Object.class)).isSameAs(VariantType.NIL);
    assertThat(VariantType.of(Thread.class)).isSameAs(VariantType.OBJECT);
  }

  @Test
  void copiesDeeply() {
    Table original =
        (Table)
            scripts.run("shared = {v = Vector2(1, 2)} return {shared, shared, Array({shared})}");
    Table copy = (Table) VariantType.copy(original);
    Table first = (Table) copy.get(1);
    assertThat(first).isNotSameAs(original.get(1)).isSameAs(copy.get(2));
    assertThat(((Array) copy.get(3)).items().get(0)).isSameAs(first);
    assertThat(first.get("v")).isEqualTo(new Vector2d(1, 2));
    assertThat(first.get("v")).isNotSameAs(((Table) original.get(1)).get("v"));
    Table cyclic = (Table) scripts.run("local t = {} t.me = t return t");
    Table copied = (Table) VariantType.copy(cyclic);
    assertThat(copied.get("me")).isSameAs(copied).isNotSameAs(cyclic);
    assertThatThrownBy(
            () ->
                VariantType.copy(
                    scripts.run("local t = {} for i = 1, 1e4 do t = {t} end return t")))
        .hasMessage("value is nested too deep to be copied");
  }

  @Test
  void dataSaysItsType() {
    assertThat(data("Vector2(1, 2)")).isEqualTo(Map.of("Vector2", List.of(1.0, 2.0)));
    assertThat(data("{1, {a = 'b'}}")).isEqualTo(List.of(1.0, Map.of("a", "b")));
    assertThat(data("1 / 0")).isEqualTo(Map.of("float", "inf"));
    assertThat(data("{[2] = true}")).isEqualTo(Map.of("table", List.of(List.of(2.0, true))));
    assertThat(data("{Vector2 = 1}")).isEqualTo(Map.of("table", List.of(List.of("Vector2", 1.0))));
    assertThat(data("NodePath('a/b:c')")).isEqualTo(Map.of("NodePath", "a/b:c"));
    assertThatThrownBy(() -> data("print")).hasMessage("no data for a value of type function");
  }

  private Object data(String expression) {
    return PlainData.of(scripts.run("return " + expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vector2(1, -0.5)",
        "Vector3(1, 2, 1/0)",
        "Rect2(1, 2, 3, 4)",
        "Plane(1, 2, 3, 4)",
        "Quat(1, 2, 3, 4)",
        "AABB(Vector3(1, 2, 3), Vector3(4, 5, 6))",
        "Color(0.1, 0.2, 0.3, 0.4)",
        "Basis(Vector3(1, 2, 3), Vector3(4, 5, 6), Vector3(7, 8, 9))",
        "Transform(Basis(Vector3(1, 2, 3), Vector3(4, 5, 6), Vector3(7, 8, 9)), Vector3(1, 2, 3))",
        "Transform2D(Vector2(1, 2), Vector2(3, 4), Vector2(5, 6))",
        "NodePath('a:b')",
        "'\\255'",
        "'é'",
        "Array(1, nil, {2}, Vector2(1, 2))",
        "PoolIntArray(1, 2)",
        "PoolVector2Array(Vector2())",
        "Array({x = {[1.5] = true}, Color = 1}, {Color = 1}, {float = 'x'})",
        "Array({})"
      })
  void dataComesBackTheSame(String expression) {
    Object value = scripts.run("return " + expression);
    Object data = PlainData.of(value);
    Object back = PlainData.toLua(data);
    assertThat(VariantType.typeOf(back)).isSameAs(VariantType.typeOf(value));
    assertThat(PlainData.of(back)).isEqualTo(data);
  }

  @Test
  void dataThatIsNoneIsRefused() {
    assertThatThrownBy(() -> PlainData.toLua(Map.of("Vector2", List.of(1))))
        .hasMessage("no Vector2, want 2 numbers: [1]");
    assertThatThrownBy(() -> PlainData.toLua(Map.of("Vector2", List.of(1, "x"))))
        .hasMessage("no number in Vector2: x");
    assertThatThrownBy(() -> PlainData.toLua(Map.of("Dictionary", List.of(1))))
        .hasMessage("no pair of key and value: 1");
    assertThatThrownBy(() -> PlainData.of(scripts.run("local a = Array() a:append(a) return a")))
        .hasMessageContaining("contains itself");
  }

  @Test
  void declaredIntegersAreTold() {
    DeclaredIntegers integers = scripts.state.service(DeclaredIntegers.class);
    Set<Object> outer = integers.begin();
    Table table = (Table) scripts.run("local t = {} t.a = int(5) t.b = 5 return t");
    assertThat(integers.contains(table.get("a"))).isTrue();
    assertThat(integers.contains(table.get("b"))).isFalse();
    integers.end(outer);
    assertThat(integers.contains(table.get("a"))).isFalse();
  }
}
