package dev.selenode.runtime;

import dev.selenode.runtime.testing.ScriptTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The scripts in {@code src/test/lua}. */
class ScriptsTest {
  @TestFactory
  Stream<DynamicNode> scripts() {
    return ScriptTests.in(Path.of("src/test/lua"));
  }
}
