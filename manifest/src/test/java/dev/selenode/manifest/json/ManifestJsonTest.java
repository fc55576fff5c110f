package dev.selenode.manifest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.manifest.MethodInfo;
import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.RandomManifests;
import dev.selenode.manifest.RpcMode;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.SignalInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ManifestJsonTest {
  private static final ScriptManifest PLAYER =
      new ScriptManifest(
          "res://player.lua",
          "Player",
          "Node",
          true,
          "res://player.png",
          Map.of("shoot", List.of("any_peer")),
          List.of(new SignalInfo("hit", List.of(new ArgumentInfo("damage")), 3)),
          List.of(
              new PropertyInfo(
                  "speed",
                  "float",
                  5.0,
                  true,
                  Set.of(PropertyUsage.STORAGE, PropertyUsage.EDITOR),
                  PropertyHint.RANGE,
                  "0,10",
                  RpcMode.MASTER,
                  "get_speed",
                  "@speed_setter",
                  4)),
          List.of(new MethodInfo("shoot", List.of(new ArgumentInfo("target")), true, 9)));

  @Test
  void writesEveryFieldInTheOrderOfTheSchema() {
    assertThat(ManifestJson.write(PLAYER))
        .isEqualTo(
            """
            {
              "path" : "res://player.lua",
              "class_name" : "Player",
              "base" : "Node",
              "is_tool" : true,
              "icon" : "res://player.png",
              "rpc_config" : {
                "shoot" : [
                  "any_peer"
                ]
              },
              "signals" : [
                {
                  "name" : "hit",
                  "args" : [
                    {
                      "name" : "damage"
                    }
                  ],
                  "line" : 3
                }
              ],
              "properties" : [
                {
                  "name" : "speed",
                  "type" : "float",
                  "default" : 5.0,
                  "export" : true,
                  "usage" : [
                    "EDITOR",
                    "STORAGE"
                  ],
                  "hint" : "RANGE",
                  "hint_string" : "0,10",
                  "rset_mode" : "MASTER",
                  "getter" : "get_speed",
                  "setter" : "@speed_setter",
                  "line" : 4
                }
              ],
              "methods" : [
                {
                  "name" : "shoot",
                  "args" : [
                    {
                      "name" : "target"
                    }
                  ],
                  "vararg" : true,
                  "line" : 9
                }
              ]
            }""");
  }

  @Test
  void writesWhatIsAbsentAsNull() {
    ScriptManifest bare =
        new ScriptManifest(
            "res://a.lua", null, "Reference", false, null, null, List.of(), List.of(), List.of());
    assertThat(ManifestJson.write(bare))
        .contains("\"class_name\" : null", "\"icon\" : null", "\"rpc_config\" : null");
  }

  @Test
  void survivesTheWayThereAndBack() {
    assertThat(ManifestJson.read(ManifestJson.write(PLAYER))).isEqualTo(PLAYER);
    for (int seed = 0; seed < 500; seed++) {
      ScriptManifest manifest = new RandomManifests(seed).next();
      assertThat(ManifestJson.read(ManifestJson.write(manifest)))
          .as("seed %d", seed)
          .isEqualTo(manifest);
    }
  }

  @Test
  void writesAndReadsSeveral() {
    List<ScriptManifest> both = List.of(PLAYER, new RandomManifests(1).next());
    assertThat(ManifestJson.readAll(ManifestJson.writeAll(both))).isEqualTo(both);
    assertThat(ManifestJson.readAll(ManifestJson.write(PLAYER))).containsExactly(PLAYER);
    assertThat(ManifestJson.readAll("[]")).isEmpty();
  }

  @Test
  void readsAManifestThatLeavesOutWhatIsAbsent() {
    ScriptManifest read =
        ManifestJson.read(
            """
            {"path": null, "base": null, "properties": [{"name": "a", "type": "int"}],
             "methods": [{"name": "m"}]}""");
    assertThat(read.properties()).containsExactly(PropertyInfo.plain("a", "int", null, 0));
    assertThat(read.methods()).containsExactly(new MethodInfo("m", List.of(), false, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                              | $: got array, want object",
        "{\"base\":null}                 | $.path: got nothing, want string",
        "{\"path\":3,\"base\":null}      | $.path: got number 3, want string",
        "{\"pathh\":\"\"}                | $: unknown field 'pathh' (did you mean 'path'?)",
        "{\"zzz\":1}                     | $: unknown field 'zzz'",
        "{\"path\":null,\"base\":null,\"signals\":{}} | $.signals: got object, want array",
        "{\"path\":null,\"base\":null,\"signals\":null} | $.signals: got null, want array",
        "{\"path\":null,\"base\":null,\"signals\":[{\"name\":\"a\",\"line\":-1}]}"
            + " | $.signals[0].line: got number -1, want line number",
        "{\"path\":null,\"base\":null,\"properties\":[{\"name\":\"a\",\"type\":\"\"}]}"
            + " | $.properties[0].type: got string \"\", want a name",
        "{\"path\":null,\"base\":null,\"properties\":[{\"name\":\"a\",\"type\":\"b\","
            + "\"usage\":[\"EDITOR\",\"STORAG\"]}]}"
            + " | $.properties[0].usage[1]: unknown name 'STORAG' (did you mean 'STORAGE'?)",
        "{\"path\":null,\"base\":null,\"rpc_config\":[1e999]}"
            + " | $.rpc_config[0]: got number \"Infinity\", want finite number",
      })
  void namesThePlaceOfAFault(String json, String message) {
    assertThatThrownBy(() -> ManifestJson.read(json))
        .isInstanceOf(ManifestFormatException.class)
        .hasMessage(message);
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatThrownBy(() -> ManifestJson.read("{\n\"path\": oops}"))
        .isInstanceOf(ManifestFormatException.class)
        .hasMessageStartingWith("$: not JSON, line 2: ");
    assertThatThrownBy(() -> ManifestJson.read("")).isInstanceOf(ManifestFormatException.class);
    assertThatThrownBy(() -> ManifestJson.read("{\"path\":null,\"path\":null,\"base\":null}"))
        .hasMessageContaining("Duplicate field 'path'");
    assertThatThrownBy(() -> ManifestJson.read("{\"path\":null,\"base\":null} {}"))
        .isInstanceOf(ManifestFormatException.class);
  }
}
