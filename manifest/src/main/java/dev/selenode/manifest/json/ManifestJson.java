package dev.selenode.manifest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.selenode.manifest.ScriptManifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes manifests as JSON and reads them again; what comes back is equal to what went in.
 *
 * <p>Every field is always written, in the order of the schema; what is absent is {@code null}. On
 * reading, a field may be left out that has an absent value or an empty list; one that the schema
 * does not know is refused, as a misspelt field would else be lost silently.
 *
 * <p>Stateless, safe for any number of threads.
 */
public final class ManifestJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final ObjectWriter PRETTY = MAPPER.writer(printer());

  private ManifestJson() {}

  /** One manifest as an indented JSON object, lines ending in {@code \n}, none at the end. */
  public static String write(ScriptManifest manifest) {
    return print(ManifestWriter.object(manifest));
  }

  /** Several as a JSON array. */
  public static String writeAll(List<ScriptManifest> manifests) {
    ArrayNode array = MAPPER.createArrayNode();
    manifests.forEach(m -> array.add(ManifestWriter.object(m)));
    return print(array);
  }

  /**
   * The manifest a JSON object says.
   *
   * @throws ManifestFormatException with the JSON path of what is wrong
   */
  public static ScriptManifest read(String json) {
    return ManifestReader.manifest(new JsonPlace("$", parse(json)));
  }

  /**
   * The manifests of a JSON array; a single object counts as an array of one.
   *
   * @throws ManifestFormatException with the JSON path of what is wrong
   */
  public static List<ScriptManifest> readAll(String json) {
    JsonNode root = parse(json);
    if (!root.isArray()) {
      return List.of(ManifestReader.manifest(new JsonPlace("$", root)));
    }
    List<ScriptManifest> manifests = new ArrayList<>();
    new JsonPlace("$", root).items().forEach(i -> manifests.add(ManifestReader.manifest(i)));
    return manifests;
  }

  /** The JSON Schema of one manifest. */
  public static String schema() {
    try (InputStream in = ScriptManifest.class.getResourceAsStream("manifest.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parse(String json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      if (root.isMissingNode()) {
        throw new ManifestFormatException("$: got nothing, want object");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new ManifestFormatException(
          "$: not JSON, line "
              + e.getLocation().getLineNr()
              + ": "
              + reason(e.getOriginalMessage()));
    }
  }

  /** Without what only those who know the parser's settings can make use of. */
  private static String reason(String message) {
    int detail = message.indexOf(" (start marker at");
    return detail < 0 ? message : message.substring(0, detail);
  }

  static String print(JsonNode node) {
    try {
      return PRETTY.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
