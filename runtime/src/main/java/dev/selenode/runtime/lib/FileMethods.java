package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;

/** The methods of open files. */
final class FileMethods {
  static final Builtin CLOSE = Builtin.of("close", FileMethods::close);
  private static final double LONGS_END = 0x1p63;

  private FileMethods() {}

  /** The metatable, which is its own {@code __index}, as in PUC Lua. */
  static Table metatable() {
    Table methods =
        new Functions()
            .add(CLOSE)
            .add("flush", (s, args) -> flush(s, open(s, args, 0)))
            .add("lines", FileMethods::lines)
            .add("read", (s, args) -> FileReading.read(s, open(s, args, 0).stream(), args, 1))
            .add("seek", FileMethods::seek)
            .add("setvbuf", FileMethods::setBuffering)
            .add("write", (s, args) -> write(s, open(s, args, 0), args, 1))
            .add("__tostring", (s, args) -> file(s, args, 0).toString())
            .table();
    methods.set("__index", methods);
    return methods;
  }

  private static LuaFile file(LuaState s, Object[] args, int i) {
    if (Check.any(args, i) instanceof LuaFile file) {
      return file;
    }
    throw Check.type(s, args, i, "FILE*");
  }

  static LuaFile open(LuaState s, Object[] args, int i) {
    LuaFile file = file(s, args, i);
    if (file.closed()) {
      throw s.error("attempt to use a closed file");
    }
    return file;
  }

  private static Object close(LuaState s, Object[] args) {
    LuaFile file =
        args.length == 0
            ? s.service(IoLibrary.StandardFiles.class).current(true)
            : open(s, args, 0);
    if (file.closed()) {
      throw s.error("attempt to use a closed file");
    }
    return close(s, file);
  }

  static Object close(LuaState s, LuaFile file) {
    if (file.standard()) {
      return new Object[] {null, "cannot close standard file"};
    }
    try {
      s.service(OpenFiles.class).close(file);
      return true;
    } catch (StreamFault e) {
      return e.result(s);
    }
  }

  static Object flush(LuaState s, LuaFile file) {
    try {
      file.stream().flush();
      return true;
    } catch (StreamFault e) {
      return e.result(s);
    }
  }

  private static Object lines(LuaState s, Object[] args) {
    return IoLibrary.lines(s, open(s, args, 0), Multi.rest(args, 1), false);
  }

  static Object write(LuaState s, LuaFile file, Object[] args, int first) {
    StreamFault fault = null;
    for (int i = first; i < args.length; i++) {
      s.tick(1);
      String text = args[i] instanceof Double ? Lua.toString(args[i]) : Check.string(s, args, i);
      if (fault == null) {
        try {
          file.stream().write(s, text);
        } catch (StreamFault e) {
          fault = e;
        }
      }
    }
    return fault == null ? file : fault.result(s);
  }

  private static Object seek(LuaState s, Object[] args) {
    LuaFile file = open(s, args, 0);
    int whence = Arguments.option(s, args, 1, "cur", "set", "cur", "end");
    double offset = Check.number(s, args, 2, 0);
    if (offset != Math.rint(offset) || !(Math.abs(offset) < LONGS_END)) {
      throw Check.argument(s, 2, "not an integer in proper range");
    }
    try {
      return (double) file.stream().seek(whence, (long) offset);
    } catch (StreamFault e) {
      return e.result(s);
    }
  }

  /** Buffers are ours to choose: the arguments are checked, and that is all. */
  private static Object setBuffering(LuaState s, Object[] args) {
    open(s, args, 0);
    Arguments.option(s, args, 1, null, "no", "full", "line");
    Arguments.integer(s, args, 2, 0);
    return true;
  }
}
