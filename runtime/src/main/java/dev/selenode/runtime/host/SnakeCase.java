package dev.selenode.runtime.host;

/** Java names as GDScript writes them: {@code addChild} is {@code add_child}. */
final class SnakeCase {
  private SnakeCase() {}

  static String of(String camel) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < camel.length(); i++) {
      char c = camel.charAt(i);
      if (Character.isUpperCase(c) && startsWord(camel, i)) {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(c));
    }
    return snake.toString();
  }

  /** In {@code toHTMLText} the words start at H and the second T. */
  private static boolean startsWord(String camel, int i) {
    return i > 0
        && (!Character.isUpperCase(camel.charAt(i - 1))
            || (i + 1 < camel.length() && Character.isLowerCase(camel.charAt(i + 1))))
        && camel.charAt(i - 1) != '_';
  }
}
