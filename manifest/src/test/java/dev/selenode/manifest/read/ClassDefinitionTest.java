package dev.selenode.manifest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.manifest.ManifestChain;
import dev.selenode.manifest.MemberInfo;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.json.ManifestJson;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.value.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contract §1: what a class is and what it extends; and the live parts of a definition. */
final class ClassDefinitionTest {
  private static final String BASE = "res://actors/base.lua";

  private final ScriptReading scripts = new ScriptReading();

  @Test
  void theHeaderIsInTheManifest() {
    ScriptManifest manifest =
        ScriptReading.readOne(
                """
                return { extends = 'Node', class_name = 'Player', is_tool = true,
                  icon = 'res://p.png',
                  rpc_config = { fire = rpc('any_peer', 'reliable', 'call_local', 2) } }""")
            .manifest();
    assertThat(manifest.path()).isEqualTo("res://player.lua");
    assertThat(manifest.className()).isEqualTo("Player");
    assertThat(manifest.base()).isEqualTo("Node");
    assertThat(manifest.isTool()).isTrue();
    assertThat(manifest.icon()).isEqualTo("res://p.png");
    assertThat(manifest.rpcConfig())
        .isEqualTo(
            Map.of(
                "fire",
                Map.of(
                    "rpc_mode",
                    "any_peer",
                    "transfer_mode",
                    "reliable",
                    "call_local",
                    true,
                    "channel",
                    2.0)));
    assertThat(manifest.properties()).isEmpty();
  }

  @Test
  void anEmptyTableIsAReference() {
    ScriptManifest manifest = ScriptReading.readOne("return GDCLASS()").manifest();
    assertThat(manifest.base()).isEqualTo("Reference");
    assertThat(manifest.className()).isNull();
    assertThat(manifest.isTool()).isFalse();
  }

  @Test
  void toolIsAnAlias() {
    assertThat(ScriptReading.readOne("return { tool = true }").manifest().isTool()).isTrue();
    assertThat(ScriptReading.readOne("return { tool = false }").manifest().isTool()).isFalse();
  }

  @Test
  void aScriptMustReturnATable() {
    assertThatThrownBy(() -> ScriptReading.readOne("return nil"))
        .isInstanceOf(ClassTableException.class)
        .hasMessage("res://player.lua: script must return a class table, got nil");
    assertThatThrownBy(() -> ScriptReading.readOne("return 'Node'"))
        .hasMessage("res://player.lua: script must return a class table, got string");
  }

  @Test
  void theMessageHasALineForEachFault() {
    assertThatThrownBy(
            () -> ScriptReading.readOne("local C = {}\nC.a = property {}\nC.tool = 1\nreturn C"))
        .hasMessage(
            "res://player.lua:2: property 'a' needs a default, a type or a getter\n"
                + "res://player.lua:3: tool got number, want bool");
  }

  @Test
  void extendsAHostClassByNameOrValue() {
    assertThat(ScriptReading.readOne("return { extends = Node }").manifest().base())
        .isEqualTo("Node");
    assertThat(ScriptReading.readOne("return { extends = 'Node' }").hostClass().name())
        .isEqualTo("Node");
  }

  @Test
  void extendsAScriptByPathNameOrTable() {
    scripts.with(BASE, "Base = { extends = 'Node', class_name = 'Base', hp = 1 } return Base");
    for (String extended :
        List.of(
            "'res://actors/base.lua'", "'Base'", "'base.lua'", "'../actors/./base.lua'", "Base")) {
      String path = "res://actors/heir" + extended.hashCode() + ".lua";
      ClassDefinition heir =
          scripts.with(path, "return { extends = " + extended + " }").readAfter(BASE, path);
      assertThat(heir.baseScript()).as(extended).isSameAs(scripts.read(BASE));
      assertThat(heir.hostClass().name()).isEqualTo("Node");
    }
  }

  @Test
  void theManifestNamesABaseByClassNameOrAbsolutePath() {
    scripts
        .with(BASE, "return { class_name = 'Base' }")
        .with("res://actors/a.lua", "return { extends = 'base.lua' }")
        .with("res://b.lua", "return { extends = 'Base' }");
    assertThat(scripts.read("res://actors/a.lua").manifest().base()).isEqualTo(BASE);
    assertThat(scripts.read("res://b.lua").manifest().base()).isEqualTo("Base");
  }

  @Test
  void aBaseThatCannotBeUsedIsAFault() {
    assertFault("return {\nextends = 'none.lua' }", ":2: no file res://none.lua");
    assertFault(
        "return { extends = 'res://a/../../x.lua' }",
        ":1: extends 'res://a/../../x.lua', which is outside of the project");
    assertFault(
        "return { extends = 'player.lua' }",
        ":1: inheritance cycle: res://player.lua -> res://player.lua");
    assertFault(
        "return { extends = {} }", ":1: extends got table, want a class, its name or a path");
  }

  @Test
  void anUnknownBaseSuggestsScriptsToo() {
    scripts
        .with(BASE, "return { class_name = 'Enemy' }")
        .with("res://a.lua", "return { extends = 'Enmey' }");
    scripts.read(BASE);
    assertThatThrownBy(() -> scripts.read("res://a.lua"))
        .hasMessage("res://a.lua:1: extends unknown class 'Enmey' (did you mean 'Enemy'?)");
  }

  @Test
  void aSecondScriptOfTheSameNameIsAFaultNamingBoth() {
    scripts
        .with("res://a.lua", "return { class_name = 'Enemy' }")
        .with("res://b.lua", "return { class_name = 'Enemy' }");
    scripts.read("res://a.lua");
    assertThatThrownBy(() -> scripts.read("res://b.lua"))
        .hasMessage(
            "res://b.lua:1: class_name 'Enemy' is taken: both res://a.lua and res://b.lua want it");
  }

  @Test
  void inheritedMembersAreFoundButNotInTheManifest() {
    scripts
        .with(BASE, "return { extends = Node, hp = 1, hit = signal(), m = function() end }")
        .with("res://actors/a.lua", "return { extends = 'base.lua', mp = 2 }");
    ClassDefinition heir = scripts.read("res://actors/a.lua");

    assertThat(heir.properties()).containsOnlyKeys("mp");
    assertThat(heir.findProperty("hp").info().defaultValue()).isEqualTo(1.0);
    assertThat(heir.findSignal("hit")).isNotNull();
    assertThat(heir.findMethod("m")).isNotNull();
    assertThat(heir.findMethod("get_name")).isNull();
    assertThat(heir.hasMethod("get_name")).isTrue();
    assertThat(heir.hasMethod("none")).isFalse();
    assertThat(heir.manifest().property("hp")).isEmpty();
    assertThat(heir.extendsFrom(scripts.read(BASE))).isTrue();
    assertThat(scripts.read(BASE).extendsFrom(heir)).isFalse();
  }

  @Test
  void theChainGoesUpToTheTopmostHostClass() {
    scripts
        .with(BASE, "return { extends = Node, hp = 1 }")
        .with("res://actors/a.lua", "return { extends = 'base.lua', hp = 2 }");
    ManifestChain chain = scripts.read("res://actors/a.lua").chain(scripts.state);

    assertThat(chain.classes().stream().map(ScriptManifest::displayName))
        .containsExactly("res://actors/a.lua", BASE, "Node", "Reference", "Object");
    assertThat(chain.property("hp").orElseThrow().member().defaultValue()).isEqualTo(2.0);
    assertThat(chain.signals().stream().map(s -> s.member().name())).containsExactly("ready");
    assertThat(chain.method("get_name").orElseThrow().declaredBy().className()).isEqualTo("Node");
  }

  @Test
  void anAccessorMayBeAMethodOfABase() {
    scripts
        .with(BASE, "return { extends = Node, set_hp = function(self, v) end }")
        .with(
            "res://actors/a.lua",
            "return { extends = 'base.lua', hp = property{1, set = 'set_hp', get = 'get_name'} }");
    PropertyDefinition hp = scripts.read("res://actors/a.lua").findProperty("hp");
    assertThat(hp.setter()).isEqualTo(new Accessor("set_hp", null));
    assertThat(hp.getter()).isEqualTo(new Accessor("get_name", null));
  }

  @Test
  void aPlainValueOverridesTheDefaultOfADeclaredProperty() {
    scripts
        .with(BASE, "return { hp = export { 1, type = 'int', set = function() end } }")
        .with("res://actors/a.lua", "return {\nextends = 'base.lua',\nhp = 7.5 }")
        .with("res://actors/b.lua", "return { extends = 'base.lua', hp = 'many' }");
    PropertyDefinition base = scripts.read(BASE).findProperty("hp");
    PropertyDefinition own = scripts.read("res://actors/a.lua").findProperty("hp");

    assertThat(own.defaultValue()).isEqualTo(7.0);
    assertThat(own.setter()).isSameAs(base.setter());
    PropertyInfo info = own.info();
    assertThat(info.type()).isEqualTo("int");
    assertThat(info.exported()).isTrue();
    assertThat(info.line()).isEqualTo(3);
    assertThatThrownBy(() -> scripts.read("res://actors/b.lua"))
        .hasMessage("res://actors/b.lua:1: property 'hp' default got string, want int");
  }

  @Test
  void aPlainValueRedeclaresAPlainProperty() {
    scripts
        .with(BASE, "return { items = {} }")
        .with("res://actors/a.lua", "return { extends = 'base.lua', items = { 'sword' } }");
    assertThat(scripts.read("res://actors/a.lua").findProperty("items").info().type())
        .isEqualTo("Array");
  }

  @Test
  void membersTheSourceDoesNotShowComeLastByName() {
    ClassDefinition definition =
        ScriptReading.readOne(
            """
            local C = {}
            local function add(name, value) C[name] = value end
            add('b', 1)
            add('a', 1)
            add('m', function() end)
            C.z = 1
            return C
            """);
    assertThat(definition.manifest().properties().stream().map(MemberInfo::name))
        .containsExactly("z", "a", "b");
    assertThat(definition.manifest().property("a").orElseThrow().line()).isZero();
    assertThat(definition.manifest().method("m").orElseThrow().line()).isEqualTo(5);
  }

  @Test
  void aFaultWithoutALineNamesThePathOnly() {
    assertFault(
        "local C = {}\nlocal k = 'a'\nC[k] = property {}\nreturn C",
        ": property 'a' needs a default, a type or a getter");
  }

  @Test
  void theTypeConvertsAndRefuses() {
    PropertyType type =
        ScriptReading.readOne("return { n = property { type = 'int' } }").findProperty("n").type();
    assertThat(type.convert(scripts.state, -2.9)).isEqualTo(-2.0);
    assertThatThrownBy(() -> type.convert(scripts.state, "x"))
        .isInstanceOf(TypeMismatch.class)
        .hasMessage("got string, want int");
  }

  @Test
  void aTypeOfHostObjectsTakesObjectsOfTheClassAndNil() {
    PropertyType type =
        ScriptReading.readOne("return { n = property(Node) }").findProperty("n").type();
    Object node = new ScriptReading.TreeThing();
    assertThat(type.convert(scripts.state, node)).isSameAs(node);
    assertThat(type.convert(scripts.state, null)).isNull();
    assertThatThrownBy(() -> type.convert(scripts.state, new ScriptReading.Asset()))
        .hasMessage("got Resource, want Node");
    assertThatThrownBy(() -> type.convert(scripts.state, 5.0)).hasMessage("got number, want Node");
  }

  @Test
  void aScriptIsATypeByNameOrTable() {
    scripts
        .with(BASE, "Enemy = { class_name = 'Enemy' } return Enemy")
        .with("res://a.lua", "return { one = property { type = 'Enemy' }, two = property(Enemy) }");
    ClassDefinition definition = scripts.readAfter(BASE, "res://a.lua");
    PropertyType type = definition.findProperty("one").type();
    assertThat(type.name()).isEqualTo("Enemy");
    assertThat(definition.findProperty("two").info().type()).isEqualTo("Enemy");
    assertThat(type.convert(scripts.state, null)).isNull();
    assertThatThrownBy(() -> type.convert(scripts.state, 5.0)).hasMessage("got number, want Enemy");
  }

  @Test
  void aDefaultIsCopiedDeeply() {
    PropertyDefinition property =
        ScriptReading.readOne("return { t = { inner = {} } }").findProperty("t");
    Table one = (Table) PropertyType.copy(property.defaultValue());
    Table two = (Table) PropertyType.copy(property.defaultValue());
    ((Table) one.get("inner")).set("x", 1.0);
    assertThat(((Table) two.get("inner")).get("x")).isNull();
    assertThat(((Table) ((Table) property.defaultValue()).get("inner")).get("x")).isNull();
  }

  @Test
  void aDeclarationDoesNotFollowItsTable() {
    ClassDefinition definition =
        ScriptReading.readOne(
            """
            local fields = { 1 }
            local C = { a = property(fields) }
            fields[1] = 2
            C.b = property(fields)
            return C
            """);
    assertThat(definition.findProperty("a").defaultValue()).isEqualTo(1.0);
    assertThat(definition.findProperty("b").defaultValue()).isEqualTo(2.0);
  }

  @Test
  void whatCannotBeWrittenIsNullInTheManifest() {
    ScriptManifest manifest =
        ScriptReading.readOne(
                """
                local loop = {}
                loop.self = loop
                return { loop = loop, f = property { signal } }
                """)
            .manifest();
    assertThat(manifest.property("loop").orElseThrow().defaultValue()).isNull();
    assertThat(manifest.property("f").orElseThrow().defaultValue()).isNull();
    assertThat(manifest.property("f").orElseThrow().type()).isEqualTo("Callable");
  }

  @Test
  void whatNestsDeepButCanBeWrittenSurvivesJson() {
    ScriptManifest manifest =
        ScriptReading.readOne(
                """
                local deep = {}
                for i = 1, 190 do deep = { deep, x = i } end
                return { deep = deep }
                """)
            .manifest();
    assertThat(manifest.property("deep").orElseThrow().defaultValue()).isNotNull();
    assertThat(ManifestJson.read(ManifestJson.write(manifest))).isEqualTo(manifest);
  }

  @Test
  void aDefaultThatNestsWithoutEndIsAFault() {
    assertFault(
        """
        local deep = {}
        for i = 1, 1e5 do deep = { deep } end
        return {
          deep = deep,
          other = property { deep },
        }
        """,
        ":4: property 'deep' default nests too deep\n"
            + "res://player.lua:5: property 'other' default nests too deep");
  }

  @Test
  void aDefaultDoesNotFollowItsTable() {
    ScriptReading reading =
        new ScriptReading()
            .with(
                "res://a.lua",
                """
                local shared = { 1 }
                function change() shared[1] = 2 end
                return { a = shared, b = property { shared } }
                """);
    ClassDefinition definition = reading.read("res://a.lua");
    reading.state.call(reading.state.globals().get("change"));
    for (String name : List.of("a", "b")) {
      Table value = (Table) definition.findProperty(name).defaultValue();
      assertThat(value.get(1)).as(name).isEqualTo(1.0);
    }
  }

  @Test
  void textOutsideAsciiIsReadAsUtf8() {
    ScriptManifest manifest =
        ScriptReading.readOne("return { ['größe'] = 'ä', s = signal('a') }").manifest();
    assertThat(manifest.property("größe").orElseThrow().defaultValue()).isEqualTo("ä");
  }

  private static void assertFault(String source, String message) {
    assertThatThrownBy(() -> ScriptReading.readOne(source))
        .hasMessage("res://player.lua" + message);
  }
}
