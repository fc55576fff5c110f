package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.path.PathException;
import dev.selenode.runtime.value.Table;

/** {@code io}: files of the two roots, and the output of the state. */
final class IoLibrary {
  private IoLibrary() {}

  static Table create() {
    return new Functions()
        .add(FileMethods.CLOSE)
        .add("flush", (s, args) -> FileMethods.flush(s, defaultFile(s, true)))
        .add("input", (s, args) -> choose(s, args, false))
        .add("lines", IoLibrary::lines)
        .add("open", IoLibrary::open)
        .add("output", (s, args) -> choose(s, args, true))
        .add("read", (s, args) -> FileReading.read(s, defaultFile(s, false).stream(), args, 0))
        .add("type", IoLibrary::type)
        .add("write", (s, args) -> FileMethods.write(s, defaultFile(s, true), args, 0))
        .table();
  }

  /** The three standard files, which are a state's own. */
  static void addStandardFiles(LuaState s, Table io) {
    StandardFiles files = s.service(StandardFiles.class);
    io.set("stdin", files.in);
    io.set("stdout", files.out);
    io.set("stderr", files.error);
  }

  /** A state's standard files, and which ones {@code io.read} and {@code io.write} use. */
  static final class StandardFiles {
    final LuaFile in;
    final LuaFile out;
    final LuaFile error;
    final Table metatable = FileMethods.metatable();
    private LuaFile input;
    private LuaFile output;

    StandardFiles(LuaState s) {
      in = new LuaFile(new ConsoleStream(s, ConsoleStream.Kind.IN), true);
      out = new LuaFile(new ConsoleStream(s, ConsoleStream.Kind.OUT), true);
      error = new LuaFile(new ConsoleStream(s, ConsoleStream.Kind.ERROR), true);
      input = in;
      output = out;
    }

    LuaFile current(boolean forOutput) {
      return forOutput ? output : input;
    }
  }

  private static LuaFile defaultFile(LuaState s, boolean output) {
    LuaFile file = s.service(StandardFiles.class).current(output);
    if (file.closed()) {
      throw s.error("standard " + (output ? "output" : "input") + " file is closed");
    }
    return file;
  }

  private static Object choose(LuaState s, Object[] args, boolean output) {
    StandardFiles files = s.service(StandardFiles.class);
    if (!Check.absent(args, 0)) {
      LuaFile file =
          args[0] instanceof String || args[0] instanceof Double
              ? openOrThrow(s, Check.string(s, args, 0), output ? "w" : "r")
              : FileMethods.open(s, args, 0);
      if (output) {
        files.output = file;
      } else {
        files.input = file;
      }
    }
    return files.current(output);
  }

  private static Object type(LuaState s, Object[] args) {
    if (Check.present(s, args, 0) instanceof LuaFile file) {
      return file.closed() ? "closed file" : "file";
    }
    return null;
  }

  // --- opening -------------------------------------------------------------------------------

  private static Object open(LuaState s, Object[] args) {
    String name = Check.string(s, args, 0);
    String mode = Check.string(s, args, 1, "r");
    if (!FileOpening.isMode(mode)) {
      throw Check.argument(s, 1, "invalid mode");
    }
    try {
      return FileOpening.open(s, name, mode);
    } catch (PathException e) {
      return new Object[] {null, FileOpening.message(name, e), (double) e.code()};
    }
  }

  private static LuaFile openOrThrow(LuaState s, String name, String mode) {
    try {
      return FileOpening.open(s, name, mode);
    } catch (PathException e) {
      throw s.error("cannot open file '" + name + "' (" + e.reason() + ")");
    }
  }

  // --- lines ---------------------------------------------------------------------------------

  private static Object lines(LuaState s, Object[] args) {
    if (!Check.absent(args, 0)) {
      LuaFile file = openOrThrow(s, Check.string(s, args, 0), "r");
      return lines(s, file, Multi.rest(args, 1), true);
    }
    LuaFile input = s.service(StandardFiles.class).input;
    if (input.closed()) {
      throw s.error("attempt to use a closed file");
    }
    return lines(s, input, Multi.rest(args, 1), false);
  }

  static Object lines(LuaState s, LuaFile file, Object[] formats, boolean close) {
    if (formats.length > 17) {
      throw Check.argument(s, 16, "too many options");
    }
    // One in front stands for the file, so that faults count arguments as file:read does.
    return new Lines(file, Multi.prepend(file, formats), close);
  }

  /** The iterator of {@code lines}. */
  private static final class Lines extends Builtin {
    private final LuaFile file;
    private final Object[] arguments;
    private final boolean close;

    Lines(LuaFile file, Object[] arguments, boolean close) {
      super(null);
      this.file = file;
      this.arguments = arguments;
      this.close = close;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      if (file.closed()) {
        throw s.error("file is already closed");
      }
      s.tick(1);
      Object results = FileReading.read(s, file.stream(), arguments, 1);
      if (Multi.first(results) != null) {
        return results;
      }
      if (Multi.count(results) > 1) {
        throw s.error((String) Multi.get(results, 1));
      }
      if (close) {
        FileMethods.close(s, file);
      }
      return Multi.NONE;
    }
  }
}
