package dev.selenode.runtime.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of texts. */
public final class Digests {
  private Digests() {}

  /** Godot's own: 32 bits, for tables, not for secrets. */
  public static long djb2(String text) {
    int hash = 5381;
    for (int code : text.codePoints().toArray()) {
      hash = hash * 33 + code;
    }
    return hash & 0xffffffffL;
  }

  /** The digest of the text's UTF-8 by an algorithm of Java's: {@code MD5}, {@code SHA-256}. */
  public static byte[] bytes(String algorithm, String text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalArgumentException(e); // the three that are used belong to every Java
    }
  }

  /** As {@link #bytes}, in hexadecimal digits. */
  public static String hex(String algorithm, String text) {
    return HexFormat.of().formatHex(bytes(algorithm, text));
  }
}
