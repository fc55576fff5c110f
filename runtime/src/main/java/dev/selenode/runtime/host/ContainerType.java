package dev.selenode.runtime.host;

/** What the class of a typed container ({@code Array[int]}) knows of it beyond other classes. */
public interface ContainerType {
  /** What its elements are, as Godot's hints say it: {@code int}, {@code String;Node}. */
  String elements();

  /** An empty container of this type. */
  Object empty();

  /**
   * The container itself if it is of this type, else a new one with the same elements.
   *
   * @throws TypeMismatch if it is no container, or an element does not fit
   */
  Object convert(Object lua);
}
