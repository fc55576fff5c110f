package dev.selenode.runtime.host;

/**
 * A declared parameter of a host method.
 *
 * @param name as class references show it
 * @param type decides what scripts may pass, see {@link Conversions}; nil passes for reference
 *     types
 * @param optional whether scripts may leave it out or pass nil
 * @param otherwise what the method gets then
 * @param nilPasses whether nil gives null, where the type has that
 */
public record Parameter<T>(
    String name, Class<T> type, boolean optional, T otherwise, boolean nilPasses) {
  /** A parameter that must be given. */
  public static <T> Parameter<T> of(String name, Class<T> type) {
    return new Parameter<>(name, type, false, null, true);
  }

  /** A parameter that must be given, and not as nil. */
  public static <T> Parameter<T> required(String name, Class<T> type) {
    return new Parameter<>(name, type, false, null, false);
  }

  /** A parameter with a default. */
  public static <T> Parameter<T> optional(String name, Class<T> type, T otherwise) {
    return new Parameter<>(name, type, true, otherwise, true);
  }
}
