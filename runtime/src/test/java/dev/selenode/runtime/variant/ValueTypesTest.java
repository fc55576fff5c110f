package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostScripts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "vector2",
        "vector3",
        "rect2",
        "aabb",
        "plane",
        "quat",
        "basis",
        "transform2d",
        "transform",
        "color",
        "node_path",
        "array",
        "dictionary",
        "pool_arrays",
        "scalars",
        "string",
        "typed",
        "utilities"
      })
  void doesWhatTheScriptSays(String script) throws IOException {
    try (InputStream in = getClass().getResourceAsStream(script + ".lua")) {
      new HostScripts().check(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
