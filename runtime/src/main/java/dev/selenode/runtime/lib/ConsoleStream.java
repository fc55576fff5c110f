package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;

/** Standard input, which is always at its end, and the two standard outputs. */
final class ConsoleStream extends ByteStream {
  enum Kind {
    IN,
    OUT,
    ERROR
  }

  private final LuaState state;
  private final Kind kind;

  ConsoleStream(LuaState state, Kind kind) {
    this.state = state;
    this.kind = kind;
  }

  /** Writes to the state's output, within its limit. */
  static void print(LuaState s, String bytes) {
    s.limits().wrote(bytes.length());
    s.service(Output.class).write(bytes);
  }

  @Override
  int read() throws StreamFault {
    return peek();
  }

  @Override
  int peek() throws StreamFault {
    if (kind != Kind.IN) {
      throw StreamFault.badDescriptor();
    }
    return EOF;
  }

  @Override
  void write(LuaState s, String bytes) throws StreamFault {
    switch (kind) {
      case OUT:
        print(s, bytes);
        break;
      case ERROR:
        s.limits().wrote(bytes.length());
        s.service(Output.class).writeError(bytes);
        break;
      default:
        throw StreamFault.badDescriptor();
    }
  }

  @Override
  void flush() {
    state.service(Output.class).flush();
  }
}
