package dev.selenode.instance.scene.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.selenode.manifest.json.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SceneFormTest {
  /** The form alone: both accept it or neither does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'nodes': []} | 0",
        "{'$schema': 'x', 'nodes': [], 'connections': []} | 0",
        "{'nodes': [{'name': 'A', 'type': null, 'script': null}]} | 0",
        "{'nodes': [{'name': 'A', 'properties': {'a': null}, 'groups': ['g'], 'children': []}]} | 0",
        "{} | 1",
        "[] | 1",
        "{'nodes': {}} | 1",
        "{'nodes': null} | 1",
        "{'nodes': [], 'version': 1} | 0",
        "{'nodes': [], 'version': 2} | 1",
        "{'nodes': [], 'version': '1'} | 1",
        "{'nodes': [], 'author': 'x'} | 1",
        "{'nodes': [1]} | 1",
        "{'nodes': [{}]} | 1",
        "{'nodes': [{'name': ''}]} | 1",
        "{'nodes': [{'name': 'a/b'}]} | 1",
        "{'nodes': [{'name': 1}]} | 1",
        "{'nodes': [{'name': 'A', 'type': ''}]} | 1",
        "{'nodes': [{'name': 'A', 'type': 1}]} | 1",
        "{'nodes': [{'name': 'A', 'properties': []}]} | 1",
        "{'nodes': [{'name': 'A', 'groups': 'g'}]} | 1",
        "{'nodes': [{'name': 'A', 'groups': [1]}]} | 1",
        "{'nodes': [{'name': 'A', 'children': [{}]}]} | 1",
        "{'nodes': [{'name': 'A', 'speed': 1}]} | 1",
        "{'nodes': [], 'connections': [{'from': 'A', 'signal': 's', 'to': 'B', 'method': 'm'}]} | 0",
        "{'nodes': [], 'connections': [{'from': 'A', 'signal': 's', 'to': 'B'}]} | 1",
        "{'nodes': [], 'connections': [{'from': 'A', 'signal': 's', 'to': 'B', 'method': 'm',"
            + " 'flags': ['ONESHOT', 'DEFERRED'], 'binds': [1, null]}]} | 0",
        "{'nodes': [], 'connections': [{'from': 'A', 'signal': 's', 'to': 'B', 'method': 'm',"
            + " 'flags': ['TWICE']}]} | 1",
      })
  void schemaAndReaderAgree(String scene, int wrong) throws IOException {
    String json = scene.replace('\'', '"');
    List<String> faults = new ArrayList<>();
    SceneReader.read(PlainJson.read(json), faults);
    assertThat(faults).hasSize(wrong);
    assertThat(schema().validate(json, InputFormat.JSON).isEmpty()).isEqualTo(wrong == 0);
  }

  static Schema schema() throws IOException {
    try (InputStream in = SceneReader.class.getResourceAsStream("scene.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }
  }
}
