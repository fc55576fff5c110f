package dev.selenode.manifest.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.manifest.MemberInfo;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.manifest.json.ManifestJson;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Class tables with anything in them: they load or have faults, and nothing else happens. */
final class RandomScriptsTest {
  private static final String[] NAMES = {
    "a", "b", "c", "speed", "_ready", "extends", "class_name", "is_tool", "icon", "rpc_config"
  };
  private static final String[] FIELDS = {
    "default", "type", "set", "get", "export", "usage", "hint", "hint_string", "rset_mode", "oops"
  };
  private static final String[] FUNCTIONS = {
    "property",
    "export",
    "export_range",
    "export_enum",
    "export_file",
    "export_flags_2d_physics",
    "export_group",
    "export_custom",
    "export_tool_button",
    "signal"
  };
  private static final String[] VALUES = {
    "nil",
    "true",
    "1",
    "-2.5",
    "0/0",
    "1/0",
    "2^53",
    "'text'",
    "''",
    "'Node'",
    "'int'",
    "'\\255'",
    "{}",
    "{1, 2}",
    "{1, nil, 3, x = 4}",
    "{[true] = {}}",
    "loop",
    "function(self, a, ...) end",
    "signal",
    "Node",
    "Vector2",
    "Vector2(1, 2)",
    "int(5)",
    "Color(1, 0, 0)",
    "Array({1, {}})",
    "rpc()",
    "PropertyHint.RANGE",
    "PropertyUsage.DEFAULT",
    "setmetatable({}, {__call = signal})"
  };

  private final Random random = new Random(20);

  @Test
  void anythingLoadsOrHasFaults() {
    int loaded = 0;
    for (int i = 0; i < 2000; i++) {
      String source = script();
      try {
        check(source, ScriptReading.readOne(source).manifest());
        loaded++;
      } catch (ClassTableException e) {
        assertThat(e.faults()).as(source).isNotEmpty().allMatch(f -> f.line() > 0);
      }
    }
    assertThat(loaded).isBetween(200, 1800);
  }

  private static void check(String source, ScriptManifest manifest) {
    assertThat(ManifestJson.read(ManifestJson.write(manifest))).as(source).isEqualTo(manifest);
    List<Integer> lines = manifest.properties().stream().map(MemberInfo::line).toList();
    assertThat(lines).as(source).isSorted().doesNotContain(0);
  }

  private String script() {
    String members =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> "C." + pick(NAMES) + " = " + value() + "\n")
            .collect(Collectors.joining());
    return "local loop = {}; loop[1] = loop\nlocal C = {}\n" + members + "return C";
  }

  private String value() {
    return random.nextBoolean() ? pick(VALUES) : call();
  }

  private String call() {
    return pick(FUNCTIONS) + "(" + arguments() + ")";
  }

  private String arguments() {
    if (random.nextBoolean()) {
      return IntStream.range(0, random.nextInt(4))
          .mapToObj(i -> pick(VALUES))
          .collect(Collectors.joining(", "));
    }
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> (random.nextInt(3) == 0 ? "" : pick(FIELDS) + " = ") + pick(VALUES))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private String pick(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
