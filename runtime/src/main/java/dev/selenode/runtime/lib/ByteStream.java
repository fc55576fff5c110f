package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;

/** The bytes of an open file. What a stream cannot do fails as it does in C. */
abstract class ByteStream {
  static final int EOF = -1;

  /** The next byte, or {@link #EOF}. */
  int read() throws StreamFault {
    throw StreamFault.badDescriptor();
  }

  /** The next byte, not taken, or {@link #EOF}. */
  int peek() throws StreamFault {
    throw StreamFault.badDescriptor();
  }

  /** At least how many bytes can be had at once. */
  long available() throws StreamFault {
    return 0;
  }

  void write(LuaState s, String bytes) throws StreamFault {
    throw StreamFault.badDescriptor();
  }

  /**
   * Moves.
   *
   * @param whence 0 from the start, 1 from here, 2 from the end
   * @return the new position
   */
  long seek(int whence, long offset) throws StreamFault {
    throw StreamFault.illegalSeek();
  }

  void flush() throws StreamFault {}

  void close() throws StreamFault {}
}
