package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/**
 * An {@code __index} handler that has a table of members it would answer from before anything else.
 * A key found there is taken without asking the handler.
 */
public interface MemberIndex {
  /** The members; the same table as long as the handler lives. */
  Table members();
}
