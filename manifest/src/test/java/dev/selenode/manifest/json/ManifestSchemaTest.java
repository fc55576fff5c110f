package dev.selenode.manifest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.RandomManifests;
import dev.selenode.manifest.RpcMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The published schema and the reader say the same. */
final class ManifestSchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ManifestJson.schema());

  @Test
  void whatIsWrittenIsValid() {
    for (int seed = 0; seed < 200; seed++) {
      String json = ManifestJson.write(new RandomManifests(seed).next());
      assertThat(SCHEMA.validate(json, InputFormat.JSON)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void namesAreThoseOfTheEnums() throws Exception {
    JsonNode property = MAPPER.readTree(ManifestJson.schema()).at("/$defs/property/properties");
    assertThat(texts(property.at("/hint/enum"))).isEqualTo(names(PropertyHint.values()));
    assertThat(texts(property.at("/usage/items/enum"))).isEqualTo(names(PropertyUsage.values()));
    assertThat(texts(property.at("/rset_mode/enum"))).isEqualTo(names(RpcMode.values()));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.textValue()));
    return texts;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  /** One change anywhere in a valid manifest: both accept the outcome, or neither does. */
  @Test
  void readerAndSchemaRefuseTheSame() throws Exception {
    Random random = new Random(7);
    int refused = 0;
    for (int seed = 0; seed < 1000; seed++) {
      JsonNode root = MAPPER.readTree(ManifestJson.write(new RandomManifests(seed).next()));
      change(random, root);
      String json = root.toString();
      boolean accepted = readerAccepts(json);
      refused += accepted ? 0 : 1;
      assertThat(SCHEMA.validate(json, InputFormat.JSON).isEmpty())
          .as("seed %d: %s", seed, json)
          .isEqualTo(accepted);
    }
    assertThat(refused).isBetween(200, 900);
  }

  private static boolean readerAccepts(String json) {
    try {
      ManifestJson.read(json);
      return true;
    } catch (ManifestFormatException e) {
      return false;
    }
  }

  private static void change(Random random, JsonNode root) {
    List<ContainerNode<?>> containers = new ArrayList<>();
    collect(root, containers);
    ContainerNode<?> chosen = containers.get(random.nextInt(containers.size()));
    if (chosen instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.isEmpty() ? "new" : names.get(random.nextInt(names.size()));
      switch (random.nextInt(3)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name, other(random));
        default -> object.set("unknown", other(random));
      }
    } else {
      ((ArrayNode) chosen).add(other(random));
    }
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> into) {
    if (node instanceof ContainerNode<?> container) {
      into.add(container);
      node.forEach(child -> collect(child, into));
    }
  }

  private static JsonNode other(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(true);
      case 2 -> NODES.numberNode(random.nextInt(4) - 1);
      case 3 -> NODES.textNode("");
      case 4 -> NODES.textNode("EDITOR");
      case 5 -> NODES.objectNode().put("name", "n");
      default -> NODES.arrayNode();
    };
  }
}
