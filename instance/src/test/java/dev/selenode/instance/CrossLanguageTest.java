package dev.selenode.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.instance.object.Reference;
import dev.selenode.manifest.ManifestChain;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.json.ManifestJson;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.ScriptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects written in Lua and in Java use each other without knowing which is which. */
final class CrossLanguageTest {
  private static final List<String> KINDS =
      List.of("Lua", "Java", "Lua extending Java", "Lua extending Lua");

  private Scripting scripting;
  private final List<String> errors = new ArrayList<>();

  @BeforeEach
  void open() {
    LuaRuntime runtime = LuaRuntime.builder(Path.of("src/test/lua")).open();
    runtime.hostClasses().register(Beacon.class);
    scripting = Scripting.of(runtime);
    scripting.onError(error -> errors.add(error.message()));
    Beacon.scripting = scripting;
  }

  @AfterEach
  void close() {
    scripting.close();
  }

  private Object beacon(String kind) {
    return switch (kind) {
      case "Lua" -> scripted("res://cross/beacon.lua", new Reference());
      case "Java" -> new Beacon();
      case "Lua extending Java" -> scripted("res://cross/heir.lua", new Beacon());
      default -> scripted("res://cross/heir_of_lua.lua", new Reference());
    };
  }

  private Object scripted(String path, Object owner) {
    scripting.attach(scripting.load(path), owner);
    return owner;
  }

  static Stream<Arguments> pairs() {
    return KINDS.stream().flatMap(a -> KINDS.stream().map(b -> Arguments.of(a, b)));
  }

  @ParameterizedTest(name = "{0} drives {1}")
  @MethodSource("pairs")
  void oneDrivesTheOther(String driver, String driven) {
    Object seen = scripting.handle(beacon(driver)).call("drive", beacon(driven));
    assertThat(seen)
        .isEqualTo(
            List.of(
                "lit 3",
                "light 3",
                "level 7",
                "lit 9",
                "join a+b",
                "label beacon",
                "has true false",
                "failed true no light: fog",
                "refused true 7"));
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void errorsAreReportedAndNullIsTheResult(String kind) {
    ObjectHandle beacon = scripting.handle(beacon(kind));
    assertThat(beacon.call("fail", "storm")).isNull();
    assertThat(errors).hasSize(1).allMatch(message -> message.contains("no light: storm"));
    assertThatThrownBy(() -> beacon.callOrThrow("fail", "storm"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("no light: storm");
  }

  static Stream<String> kinds() {
    return KINDS.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void whatIsNotThereIsTheHostsMistake(String kind) {
    ObjectHandle beacon = scripting.handle(beacon(kind));
    assertThatThrownBy(() -> beacon.call("ligt"))
        .isInstanceOf(NoSuchMemberException.class)
        .hasMessageContaining("no method 'ligt'")
        .hasMessageContaining("did you mean");
    assertThatThrownBy(() -> beacon.get("lebel")).isInstanceOf(NoSuchMemberException.class);
    assertThatThrownBy(() -> beacon.emit("dark")).hasMessageContaining("no signal 'dark'");
    assertThat(beacon.has("level")).isTrue();
    assertThat(beacon.has("lebel")).isFalse();
    beacon.free();
    assertThat(beacon.isValid()).isFalse();
    assertThatThrownBy(() -> beacon.get("level")).hasMessageContaining("freed object");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void manifestsAreOfTheSameRecords(String kind) {
    ManifestChain chain = scripting.handle(beacon(kind)).chain();
    PropertyInfo level = chain.property("level").orElseThrow().member();
    assertThat(level.type()).isEqualTo("int");
    assertThat(level.defaultValue()).isEqualTo(1L);
    assertThat(level.exported()).isTrue();
    assertThat(level.isStored()).isTrue();
    assertThat(chain.signal("lit").orElseThrow().member().args())
        .singleElement()
        .matches(arg -> arg.name().equals("level"));
    assertThat(chain.method("join").orElseThrow().member().vararg()).isFalse();
    for (ScriptManifest manifest : chain.classes()) {
      assertThat(ManifestJson.read(ManifestJson.write(manifest))).isEqualTo(manifest);
    }
  }

  @Test
  void aHandleOutlivesItsObjectsScripts() {
    Beacon owner = new Beacon();
    ObjectHandle handle = scripting.handle(owner);
    assertThat(handle.call("light", 1)).isEqualTo(2.0);
    scripting.attach(scripting.load("res://cross/heir.lua"), owner);
    assertThat(handle.call("light", 1)).isEqualTo(3.0);
    scripting.detach(owner);
    assertThat(handle.call("light", 1)).isEqualTo(4.0);
  }
}
