package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.CoroutineFunctions;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;

/**
 * Puts the libraries into a state. What they need of the host are two services, looked up when
 * used: {@link Output} and {@link dev.selenode.runtime.path.FileRoots}. It provides {@link
 * OpenFiles}, which whoever closes the state closes too.
 */
public final class Libraries {
  private static final Table BASE = base();
  private static final Table BIT32 = template(Bit32Library.create());
  private static final Table COROUTINE = template(coroutine());
  private static final Table DEBUG = template(DebugLibrary.create());
  private static final Table IO = template(IoLibrary.create());
  private static final Table MATH = template(MathLibrary.create());
  private static final Table OS = template(OsLibrary.create());
  private static final Table STRING = template(StringLibrary.create());
  private static final Table TABLE = template(TableLibrary.create());
  private static final Table UTF8 = template(Utf8Library.create());

  private Libraries() {}

  /** Opens all libraries in a state that has none. */
  public static void open(LuaState state) {
    Table globals = state.globals();
    copy(BASE, globals);
    globals.set("_G", globals);
    state.provide(RandomNumbers.class, new RandomNumbers());
    state.provide(GarbageCollection.Settings.class, new GarbageCollection.Settings());
    state.provide(OpenFiles.class, new OpenFiles());
    state.provide(IoLibrary.StandardFiles.class, new IoLibrary.StandardFiles(state));
    PackageLibrary.Modules modules = PackageLibrary.Modules.create();
    state.provide(PackageLibrary.Modules.class, modules);
    state.addRoot(modules.library());
    state.addRoot(modules.loaded());
    modules.loaded().set("_G", globals);
    Table string = add(state, "string", STRING.copyOnWrite());
    Table strings = state.newTable();
    strings.set("__index", string);
    state.setStringMetatable(strings);
    IoLibrary.addStandardFiles(state, add(state, "io", IO.copyOnWrite()));
    add(state, "bit32", BIT32.copyOnWrite());
    add(state, "coroutine", COROUTINE.copyOnWrite());
    add(state, "debug", DEBUG.copyOnWrite());
    add(state, "math", MATH.copyOnWrite());
    add(state, "os", OS.copyOnWrite());
    add(state, "package", modules.library());
    add(state, "table", TABLE.copyOnWrite());
    add(state, "utf8", UTF8.copyOnWrite());
  }

  private static Table add(LuaState state, String name, Table library) {
    state.globals().set(name, library);
    state.service(PackageLibrary.Modules.class).loaded().set(name, library);
    return library;
  }

  private static void copy(Table from, Table to) {
    for (int p = from.advance(Table.START); p >= 0; p = from.advance(p + 1)) {
      to.set(from.keyAt(p), from.valueAt(p));
    }
  }

  /** Freezes a library now, since states of several threads will share it. */
  private static Table template(Table library) {
    library.copyOnWrite();
    return library;
  }

  private static Table base() {
    Functions functions = new Functions();
    BaseLibrary.add(functions);
    LoadLibrary.add(functions);
    return functions.add(PackageLibrary.REQUIRE).table();
  }

  private static Table coroutine() {
    return new Functions()
        .add(CoroutineFunctions.CREATE)
        .add(CoroutineFunctions.RESUME)
        .add(CoroutineFunctions.RUNNING)
        .add(CoroutineFunctions.STATUS)
        .add(CoroutineFunctions.WRAP)
        .add(CoroutineFunctions.YIELD)
        .table();
  }
}
