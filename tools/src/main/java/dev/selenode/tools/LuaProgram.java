package dev.selenode.tools;

import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.TraceFrame;
import dev.selenode.runtime.lib.Libraries;
import dev.selenode.runtime.lib.OpenFiles;
import dev.selenode.runtime.lib.Output;
import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Lua program in a state of its own. Messages call it by its path as given. */
final class LuaProgram {
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private final Path file;
  private final List<String> args;
  private final LuaState state = new LuaState();

  LuaProgram(Path file, List<String> args, StateOptions options) {
    this.file = file;
    this.args = args;
    options.engine().install(state);
    options.apply(state.limits());
  }

  /**
   * Runs it to its end; what goes wrong is written to the error stream.
   *
   * @return whether nothing did
   */
  boolean run(Streams streams) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    state.provide(FileRoots.class, FileRoots.of(folder, UserFolder.of(folder)));
    state.provide(Output.class, Output.to(streams.out(), streams.err()));
    Libraries.open(state);
    try {
      state.limits().begin();
      state.call(Chunks.compile(state, source(), text(file.toString()), state.globals()), setArg());
      return true;
    } catch (LuaError e) {
      streams.error(describe(e));
      return false;
    } finally {
      state.service(OpenFiles.class).close();
    }
  }

  private String source() {
    try {
      return withoutFirstComment(Text.ofBytes(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new Failure("cannot read '" + file + "'", e);
    }
  }

  /** Takes out a byte order mark, and the text of a first line that begins with {@code #}. */
  private static String withoutFirstComment(String source) {
    String text = source.startsWith(BYTE_ORDER_MARK) ? source.substring(3) : source;
    if (!text.startsWith("#")) {
      return text;
    }
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end);
  }

  private Object[] setArg() {
    Object[] values = args.stream().map(LuaProgram::text).toArray();
    Table table = state.newTable();
    table.set(0, text(file.toString()));
    table.setRange(1, values, 0, values.length);
    state.globals().set("arg", table);
    return values;
  }

  private String describe(LuaError error) {
    StringBuilder text = new StringBuilder("lua: ").append(message(error));
    List<TraceFrame> trace = error.trace();
    if (trace != null && !trace.isEmpty()) {
      text.append("\nstack traceback:");
      trace.forEach(frame -> text.append("\n\t").append(Text.toJava(frame.toString())));
    }
    return text.toString();
  }

  private String message(LuaError error) {
    Object value = error.value();
    if (Lua.metamethod(state, value, "__tostring") == null) {
      return error.getMessage();
    }
    try {
      return Text.toJava(Lua.toString(state, value));
    } catch (LuaError inToString) {
      return inToString.getMessage();
    }
  }

  private static String text(String java) {
    return Text.toLua(java);
  }
}
