package dev.selenode.runtime.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The border between Java text and Lua strings. A Lua string is bytes; it is held in a {@link
 * String} with one char a byte (which the JVM stores as one byte each), so that a pure ASCII text
 * is the same object on both sides. Everything else is UTF-8 in Lua.
 */
public final class Text {
  private Text() {}

  /** Java text → Lua bytes. */
  public static String toLua(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      }
    }
    return text;
  }

  /**
   * Lua bytes → Java text. Bytes that are not UTF-8 come out one char each (U+0080–U+00FF), so that
   * nothing is lost; such a text does not come back as the same bytes.
   */
  public static String toJava(String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.charAt(i) >= 0x80) {
        return decode(bytes);
      }
    }
    return bytes;
  }

  /** The bytes of a Lua string. */
  public static byte[] bytes(String lua) {
    return lua.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A Lua string of these bytes. */
  public static String ofBytes(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String decode(String bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(bytes))).toString();
    } catch (CharacterCodingException e) {
      return bytes;
    }
  }
}
