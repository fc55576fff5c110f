package dev.selenode.instance.language;

/**
 * A script to begin with.
 *
 * @param id what programs know it by
 * @param name what an editor shows
 * @param inherit the base class it is for
 * @param content with {@code _CLASS_} and {@code _BASE_} where names go
 */
public record ScriptTemplate(
    String id, String name, String description, String inherit, String content) {

  /**
   * The source of a new script.
   *
   * @param className an identifier
   * @param base what it extends: a class, or the path of a script
   */
  public String make(String className, String base) {
    return content.replace("_CLASS_", className).replace("_BASE_", base);
  }
}
