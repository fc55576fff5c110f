package dev.selenode.runtime.lib;

/** C's character classes on bytes, in the C locale. */
final class ByteClasses {
  static final int UPPER = 1;
  static final int LOWER = 2;
  static final int DIGIT = 4;
  static final int SPACE = 8;
  static final int PUNCTUATION = 16;
  static final int CONTROL = 32;
  static final int HEX = 64;
  static final int ALPHA = UPPER | LOWER;
  static final int ALNUM = ALPHA | DIGIT;
  static final int GRAPHIC = ALNUM | PUNCTUATION;

  private static final byte[] CLASSES = new byte[256];

  static {
    for (int c = 0; c < 128; c++) {
      CLASSES[c] = (byte) classify(c);
    }
  }

  private ByteClasses() {}

  private static int classify(int c) {
    if (c < ' ' || c == 127) {
      return CONTROL | (c >= '\t' && c <= '\r' ? SPACE : 0);
    }
    if (c == ' ') {
      return SPACE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT | HEX;
    }
    int letter = c | ' ';
    if (letter >= 'a' && letter <= 'z') {
      return (c == letter ? LOWER : UPPER) | (letter <= 'f' ? HEX : 0);
    }
    return PUNCTUATION;
  }

  static boolean is(int mask, int c) {
    return (CLASSES[c] & mask) != 0;
  }

  /** The classes that a letter of a pattern such as {@code %a} stands for; 0 for none. */
  static int ofLetter(int lower) {
    return switch (lower) {
      case 'a' -> ALPHA;
      case 'c' -> CONTROL;
      case 'd' -> DIGIT;
      case 'g' -> GRAPHIC;
      case 'l' -> LOWER;
      case 'p' -> PUNCTUATION;
      case 's' -> SPACE;
      case 'u' -> UPPER;
      case 'w' -> ALNUM;
      case 'x' -> HEX;
      default -> 0;
    };
  }
}
