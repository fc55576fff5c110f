package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/**
 * An {@code __index} handler that has a table of members it would answer from before anything else.
 * A key found there is taken without asking the handler.
 */
public interface MemberIndex {
  /** The members; the same table as long as the handler lives. */
  Table members();

  /**
   * Who answers for a key in place of this handler and of the {@code __newindex} beside it, which
   * must both stay in their metatable. Null for members, and if only the handlers can tell.
   */
  default MissingField missing(String key) {
    return null;
  }
}
