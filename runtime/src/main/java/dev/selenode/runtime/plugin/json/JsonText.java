package dev.selenode.runtime.plugin.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON text and plain values, there and back: null, Boolean, Double, String, List, and Map with the
 * fields in their order.
 *
 * <p>Stateless, safe for any number of threads.
 */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonText() {}

  /**
   * What a JSON text says.
   *
   * @throws JsonFault with the line, if it is not JSON or a field is there twice
   */
  public static Object read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() == null) {
        throw new JsonFault(1, "not JSON: nothing there");
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new JsonFault(
            parser.currentTokenLocation().getLineNr(), "not JSON: more after the end");
      }
      return value;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new JsonFault(line, "not JSON: " + reason(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory can be read
    }
  }

  /** Without what only those who know the parser's settings can make use of. */
  private static String reason(String message) {
    int detail = message.indexOf(" (start marker at");
    return detail < 0 ? message : message.substring(0, detail);
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      map.put(name, value(parser));
    }
    return map;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }

  /** Plain values as indented JSON, lines ending in {@code \n}, the last one too. */
  public static String write(Object plain) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      write(generator, plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator to, Object plain) throws IOException {
    if (plain instanceof Map<?, ?> map) {
      to.writeStartObject();
      for (Map.Entry<?, ?> field : map.entrySet()) {
        to.writeFieldName((String) field.getKey());
        write(to, field.getValue());
      }
      to.writeEndObject();
    } else if (plain instanceof Iterable<?> list) {
      to.writeStartArray();
      for (Object item : list) {
        write(to, item);
      }
      to.writeEndArray();
    } else if (plain instanceof Number n) {
      to.writeNumber(n.doubleValue());
    } else if (plain instanceof Boolean b) {
      to.writeBoolean(b);
    } else if (plain == null) {
      to.writeNull();
    } else {
      to.writeString((String) plain);
    }
  }
}
