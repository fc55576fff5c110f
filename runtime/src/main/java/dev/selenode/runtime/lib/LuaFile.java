package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Userdata;
import dev.selenode.runtime.value.Table;

/** A file handle, which is userdata to scripts. */
final class LuaFile extends Userdata {
  private final ByteStream stream;
  private final boolean standard;
  private boolean closed;

  LuaFile(ByteStream stream, boolean standard) {
    this.stream = stream;
    this.standard = standard;
  }

  ByteStream stream() {
    return stream;
  }

  /** One of the three that scripts cannot close. */
  boolean standard() {
    return standard;
  }

  boolean closed() {
    return closed;
  }

  void markClosed() {
    closed = true;
  }

  @Override
  public Table metatable(LuaState state) {
    return state.service(IoLibrary.StandardFiles.class).metatable;
  }

  @Override
  public String toString() {
    return closed ? "file (closed)" : String.format("file (0x%08x)", System.identityHashCode(this));
  }
}
