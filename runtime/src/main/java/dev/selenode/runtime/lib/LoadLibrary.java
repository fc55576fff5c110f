package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LimitError;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.Resumable;
import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.path.PathException;
import dev.selenode.runtime.path.RootedPath;
import dev.selenode.runtime.value.Text;

/** {@code load}, {@code loadstring}, {@code loadfile} and {@code dofile}. */
final class LoadLibrary {
  private static final char BINARY_MARK = '\u001b';
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private LoadLibrary() {}

  static void add(Functions to) {
    to.add("load", LoadLibrary::load)
        .add("loadstring", LoadLibrary::load)
        .add("loadfile", LoadLibrary::loadFile)
        .add(new DoFile());
  }

  // --- load ----------------------------------------------------------------------------------

  private static Object load(LuaState s, Object[] args) {
    Object chunk = Check.any(args, 0);
    boolean whole = chunk instanceof String || chunk instanceof Double;
    String mode = Check.string(s, args, 2, "bt");
    String name = Check.string(s, args, 1, whole ? Lua.toString(chunk) : "=(load)");
    LuaFunction reader = whole ? null : Check.function(s, args, 0);
    Object environment = args.length > 3 ? args[3] : s.globals();
    return nilAndMessage(
        () -> {
          String source = whole ? Lua.toString(chunk) : readPieces(s, reader);
          return compile(s, source, ChunkNames.shown(name), mode, environment);
        });
  }

  /** What makes a function, or fails. */
  private interface Loading {
    LuaFunction load();
  }

  private static Object nilAndMessage(Loading loading) {
    try {
      return loading.load();
    } catch (LimitError e) {
      throw e;
    } catch (LuaError e) {
      return new Object[] {null, e.value()};
    }
  }

  private static String readPieces(LuaState s, LuaFunction reader) {
    StringPieces source = new StringPieces(s);
    for (; ; ) {
      s.tick(1);
      Object piece = Multi.first(s.call(reader));
      if (piece == null) {
        return source.toString();
      }
      if (!(piece instanceof String || piece instanceof Double)) {
        throw s.error("reader function must return a string");
      }
      String text = Lua.toString(piece);
      if (text.isEmpty()) {
        return source.toString();
      }
      source.add(text);
    }
  }

  /** Compiles text; what PUC Lua compiled to bytes is never taken. */
  private static LuaFunction compile(
      LuaState s, String source, String name, String mode, Object environment) {
    boolean binary = source.indexOf(BINARY_MARK) == 0;
    if (binary || mode.indexOf('t') < 0) {
      String shown = binary && mode.indexOf('b') >= 0 ? "t" : mode;
      throw new LuaError(
          "attempt to load a " + (binary ? "binary" : "text") + " chunk (mode is '" + shown + "')");
    }
    return Chunks.compile(s, source, name, environment);
  }

  // --- files ---------------------------------------------------------------------------------

  private static Object loadFile(LuaState s, Object[] args) {
    String name = fileName(s, args);
    String mode = Check.string(s, args, 1, "bt");
    Object environment = args.length > 2 ? args[2] : s.globals();
    return nilAndMessage(() -> compileFile(s, name, mode, environment));
  }

  private static String fileName(LuaState s, Object[] args) {
    if (Check.absent(args, 0)) {
      throw s.error("cannot open stdin: scripts have no standard input");
    }
    return Check.string(s, args, 0);
  }

  /**
   * Compiles a file of the two roots; messages call it by its canonical name.
   *
   * @throws LuaError if it cannot be read, or is not Lua
   */
  static LuaFunction compileFile(LuaState s, String name, String mode, Object environment) {
    FileRoots roots = s.service(FileRoots.class);
    try {
      RootedPath path = roots.resolve(Text.toJava(name));
      String source = withoutFirstComment(roots.readBytes(path));
      return compile(s, source, Text.toLua(path.toString()), mode, environment);
    } catch (PathException e) {
      throw new LuaError("cannot open " + name + ": " + Text.toLua(e.reason()));
    }
  }

  /** Takes out a byte order mark, and a first line that begins with {@code #}. */
  private static String withoutFirstComment(String source) {
    String text = source.startsWith(BYTE_ORDER_MARK) ? source.substring(3) : source;
    if (!text.startsWith("#")) {
      return text;
    }
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end);
  }

  private static final class DoFile extends Resumable {
    DoFile() {
      super("dofile");
    }

    @Override
    public Object start(LuaState s, Object[] args) {
      return new Call(compileFile(s, fileName(s, args), "bt", s.globals()), Multi.NONE, null);
    }
  }
}
