package dev.selenode.instance.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Scene;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {
  @TempDir private Path folder;
  private Scripting scripting;

  @BeforeEach
  void open() {
    scripting = Scripting.open(folder);
    Scene.install(scripting);
  }

  @AfterEach
  void close() {
    scripting.close();
  }

  private Validation validate(String... lines) {
    return new Validator(scripting).validate(String.join("\n", lines), "res://a.lua");
  }

  @Test
  void knowsTheReservedWordsOfTheParser() {
    assertThat(Language.reservedWords()).hasSize(22).contains("goto", "nil").doesNotContain("self");
    assertThat(Language.isControlFlow("while")).isTrue();
    assertThat(Language.isControlFlow("local")).isFalse();
  }

  // --- outline -------------------------------------------------------------------------------

  private static final String SOURCE =
      """
      local Player = {
        extends = 'Node',
        jump = function(self, height) end,
      }

      --- Hurts it.
      --- Twice on Sundays.
      ---@param damage number
      function Player:hit(damage, ...)
        local function inner() end
      end

      -- A plain remark.
      local function helper() return function() end end
      -- not the return's
      return Player
      """;

  @Test
  void listsFunctionsWithTheirPlaces() {
    Outline outline = Outline.of(SOURCE);
    assertThat(outline.functions())
        .containsExactly(
            new FunctionPlace("jump", 3, 3, List.of("height"), false, false),
            new FunctionPlace("hit", 9, 11, List.of("damage"), true, false),
            new FunctionPlace("helper", 14, 14, List.of(), false, false));
    assertThat(outline.allFunctions()).hasSize(5);
    assertThat(outline.find("hit").map(FunctionPlace::line)).contains(9);
    assertThat(outline.find("inner")).isEmpty();
    assertThat(outline.functions().get(1).signature()).isEqualTo("hit(damage, ...)");
  }

  @Test
  void listsFunctionsOfSourcesThatCannotBeParsed() {
    Outline outline =
        Outline.of("function A:one(x, ...)\nend\nA.two = function(self, y) oops oops");
    assertThat(outline.functions())
        .containsExactly(
            new FunctionPlace("one", 1, 1, List.of("x"), true, false),
            new FunctionPlace("two", 3, 3, List.of("y"), false, false));
  }

  @Test
  void readsCommentsAboveMembers() {
    DocComments comments = Outline.of(SOURCE).comments();
    assertThat(comments.above(9)).isEqualTo("Hurts it.\nTwice on Sundays.");
    assertThat(comments.annotations(9)).containsExactly("@param damage number");
    assertThat(comments.above(14)).isEmpty();
    assertThat(comments.above(3)).isEmpty();
  }

  @Test
  void makesFunctionsThatCanBePutIn() {
    String method = Templates.makeFunction("Player", "heal", List.of("amount: number", "by"));
    assertThat(method)
        .isEqualTo("---@param amount number\nfunction Player:heal(amount, by)\nend\n");
    List<String> lines = new ArrayList<>(SOURCE.lines().toList());
    lines.add(Outline.of(SOURCE).placeForFunction() - 1, method);
    assertThat(Outline.of(String.join("\n", lines)).find("heal")).isPresent();
    assertThat(validate(lines.toArray(String[]::new)).isValid()).isTrue();
  }

  @Test
  void templatesAreValidScripts() {
    for (ScriptTemplate template : Templates.all()) {
      assertThat(validate(template.make("Thing", template.inherit())).problems()).isEmpty();
    }
    assertThat(Templates.find("node").make("Thing", "res://base.lua"))
        .contains("extends = 'res://base.lua'");
  }

  // --- validation ----------------------------------------------------------------------------

  @Test
  void tellsWhereASourceIsNotLua() {
    Validation validation = validate("local x = 'é' = 2", "function y() end");
    assertThat(validation.problems())
        .containsExactly(new Problem("res://a.lua", 1, 15, "unexpected symbol near '='"));
    assertThat(validation.functions()).extracting(FunctionPlace::name).containsExactly("y");
  }

  @Test
  void tellsAllFaultsOfAClassTableWithLineAndColumn() {
    Validation validation =
        validate(
            "local A = { extends = 'Nod' }",
            "A.first, A.speed = 1, property { 'fast', type = float }",
            "  A.hit = signal(1)",
            "function A:ok() end",
            "return A");
    assertThat(validation.problems())
        .containsExactly(
            new Problem("res://a.lua", 1, 24, "extends unknown class 'Nod' (did you mean 'Node'?)"),
            new Problem("res://a.lua", 2, 12, "property 'speed' default got string, want float"),
            new Problem("res://a.lua", 3, 5, "signal 'hit' argument #1 got number, want a name"));
    assertThat(validation.functions()).extracting(FunctionPlace::name).containsExactly("ok");
  }

  @Test
  void leavesNothingBehind() throws IOException {
    Files.writeString(folder.resolve("a.lua"), "return { class_name = 'A', x = 1 }");
    var script = scripting.load("res://a.lua");
    assertThat(validate("return { class_name = 'A', y = 1 }").isValid()).isTrue();
    assertThat(scripting.load("res://a.lua")).isSameAs(script);
    assertThat(script.manifest().property("x")).isPresent();
    assertThat(validate("return { class_name = 'Other' }").isValid()).isTrue();
    assertThat(scripting.loadByName("Other")).isNull();
  }

  @Test
  void tellsFaultsOfBasesByTheirPath() throws IOException {
    Files.writeString(folder.resolve("base.lua"), "return {\n x = property {} }");
    assertThat(validate("return { extends = 'base.lua' }").problems())
        .extracting(Problem::path, Problem::line)
        .contains(tuple("res://base.lua", 2));
  }

  // --- names ---------------------------------------------------------------------------------

  @Test
  void listsWhatEveryScriptHas() {
    assertThat(PublicNames.functions(scripting))
        .containsKeys("print", "GD.load", "export_range", "string.rep");
    assertThat(PublicNames.functions(scripting).get("export_range").parameters())
        .containsExactly("min", "max");
    assertThat(PublicNames.constants(scripting))
        .containsEntry("CONNECT_ONESHOT", 4.0)
        .containsEntry("PropertyHint.RANGE", 1.0)
        .containsEntry("_VERSION", "Lua 5.2")
        .containsEntry("math.pi", Math.PI);
  }

  @Test
  void everyDescribedBuiltinIsThere() {
    var globals = scripting.runtime().state().globals();
    for (Builtins.Described f : Builtins.functions()) {
      String name = f.place().name();
      if (f.isMethod()) {
        assertThat(hasMethod(f.table(), name)).as(f.table() + ":" + name).isTrue();
      } else {
        Object table = f.table() == null ? globals : globals.get(f.table());
        assertThat(((Table) table).get(name)).as(name).isInstanceOf(LuaFunction.class);
      }
      assertThat(
              f.doc().isEmpty() && f.annotations().isEmpty() && !f.place().parameters().isEmpty())
          .as(name)
          .isFalse();
    }
  }

  private boolean hasMethod(String className, String name) {
    return scripting.runtime().hostClasses().find(className).member(name) != null
        || (className.equals("Object") && nodeHasMethod(name));
  }

  private boolean nodeHasMethod(String name) {
    LuaState state = scripting.runtime().state();
    String source = "return Node:new():has_method('" + name + "')";
    return Boolean.TRUE.equals(state.call(Chunks.compile(state, source, "test", state.globals())));
  }
}
