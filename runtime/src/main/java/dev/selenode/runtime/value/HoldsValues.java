package dev.selenode.runtime.value;

import java.util.function.Consumer;

/** A Java object that Lua values are kept in, so that memory limits can look inside. */
public interface HoldsValues {
  /** Java heap bytes of the object itself, without what it holds. */
  long ownBytes();

  /** Gives every value it holds. */
  void forEachValue(Consumer<Object> visitor);
}
