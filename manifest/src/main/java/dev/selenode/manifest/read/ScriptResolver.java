package dev.selenode.manifest.read;

import java.util.Collection;

/** How the reader finds other scripts. Given by whoever loads scripts. */
public interface ScriptResolver {
  /** The path of the script with this {@code class_name}, or null. */
  String pathOfClass(String className);

  /** All script {@code class_name}s, for suggestions. */
  Collection<String> classNames();

  /**
   * The path of the script that a Lua value stands for, such as its class table, or null if it
   * stands for none. Asked for every table and unknown object in a class table, so it has to be
   * fast.
   */
  String pathOf(Object luaValue);

  /**
   * The definition of a script that another one extends, loaded if need be.
   *
   * @param path {@code res://…}
   * @throws UnusableBaseException if there is no such script, it has faults, or the two extend each
   *     other
   */
  ClassDefinition load(String path) throws UnusableBaseException;
}
