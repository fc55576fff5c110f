package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LimitError;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.Resumable;
import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.path.PathException;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;

/** {@code require} and {@code package}: Lua modules of the two roots, nothing native. */
final class PackageLibrary {
  private static final String PATH = "res://?.lua;res://?/init.lua";

  static final LuaFunction REQUIRE = new Require();

  private static final Builtin PRELOAD_SEARCHER = Builtin.of(null, PackageLibrary::preloaded);
  private static final Builtin LUA_SEARCHER = Builtin.of(null, PackageLibrary::luaModule);
  private static final Builtin SEARCH_PATH = Builtin.of("searchpath", PackageLibrary::searchPath);

  private PackageLibrary() {}

  /** The tables of one state's {@code package}, kept even if scripts replace its fields. */
  record Modules(Table library, Table loaded, Table preload) {
    static Modules create() {
      Table library = new Table();
      Modules modules = new Modules(library, new Table(), new Table());
      Table searchers = new Table();
      searchers.set(1, PRELOAD_SEARCHER);
      searchers.set(2, LUA_SEARCHER);
      library.set("config", "/\n;\n?\n!\n-\n");
      library.set("cpath", "");
      library.set("loaded", modules.loaded);
      library.set("loaders", searchers);
      library.set("path", PATH);
      library.set("preload", modules.preload);
      library.set("searchers", searchers);
      library.set("searchpath", SEARCH_PATH);
      return modules;
    }
  }

  // --- searchers -----------------------------------------------------------------------------

  private static Object preloaded(LuaState s, Object[] args) {
    String name = Check.string(s, args, 0);
    Object loader = s.service(Modules.class).preload.get(name);
    return loader == null ? "\n\tno field package.preload['" + name + "']" : loader;
  }

  private static Object luaModule(LuaState s, Object[] args) {
    String name = Check.string(s, args, 0);
    Object path = s.service(Modules.class).library.get("path");
    if (!(path instanceof String templates)) {
      throw s.error("'package.path' must be a string");
    }
    Object found = search(s, name, templates, ".", "/");
    if (!(found instanceof String file)) {
      return Multi.get(found, 1);
    }
    try {
      return new Object[] {LoadLibrary.compileFile(s, file, "bt", s.globals()), file};
    } catch (LimitError e) {
      throw e;
    } catch (LuaError e) {
      throw s.error(
          "error loading module '"
              + name
              + "' from file '"
              + file
              + "':\n\t"
              + Lua.toString(e.value()));
    }
  }

  private static Object searchPath(LuaState s, Object[] args) {
    // From the last to the first: that is how PUC Lua finds the one to complain about.
    String replacement = Check.string(s, args, 3, "/");
    String separator = Check.string(s, args, 2, ".");
    String templates = Check.string(s, args, 1);
    return search(s, Check.string(s, args, 0), templates, separator, replacement);
  }

  /** The first file that exists, or nil and the ones that were tried. */
  private static Object search(
      LuaState s, String name, String templates, String separator, String replacement) {
    String file = separator.isEmpty() ? name : name.replace(separator, replacement);
    s.reserve((long) templates.length() * (file.length() + 1));
    s.tick(templates.length());
    StringPieces tried = new StringPieces(s);
    for (String template : templates.split(";")) {
      if (!template.isEmpty()) {
        String path = template.replace("?", file);
        if (exists(s, path)) {
          return path;
        }
        tried.add("\n\tno file '" + path + "'");
      }
    }
    return new Object[] {null, tried.toString()};
  }

  private static boolean exists(LuaState s, String path) {
    FileRoots roots = s.service(FileRoots.class);
    s.tick(100);
    try {
      return roots.exists(roots.resolve(Text.toJava(path)));
    } catch (PathException e) {
      return false;
    }
  }

  // --- require -------------------------------------------------------------------------------

  private static final class Require extends Resumable {
    Require() {
      super("require");
    }

    @Override
    public Object start(LuaState s, Object[] args) {
      String name = Check.string(s, args, 0);
      Modules modules = s.service(Modules.class);
      Object loaded = modules.loaded.get(name);
      if (Lua.truth(loaded)) {
        return loaded;
      }
      Object[] found = findLoader(s, modules, name);
      return new Call(
          found[0],
          new Object[] {name, found[1]},
          (state, results) -> finish(modules.loaded, name, Multi.first(results)));
    }

    private static Object finish(Table loaded, String name, Object value) {
      if (value != null) {
        loaded.set(name, value);
      } else if (loaded.get(name) == null) {
        loaded.set(name, true);
      }
      return loaded.get(name);
    }

    private static Object[] findLoader(LuaState s, Modules modules, String name) {
      if (!(modules.library.get("searchers") instanceof Table searchers)) {
        throw s.error("'package.searchers' must be a table");
      }
      StringPieces tried = new StringPieces(s);
      for (int i = 1; ; i++) {
        s.tick(1);
        Object searcher = searchers.get(i);
        if (searcher == null) {
          throw s.error("module '" + name + "' not found:" + tried);
        }
        Object results = s.call(searcher, name);
        Object loader = Multi.first(results);
        if (loader instanceof LuaFunction) {
          return new Object[] {loader, Multi.get(results, 1)};
        }
        if (loader instanceof String || loader instanceof Double) {
          tried.add(Lua.toString(loader));
        }
      }
    }
  }
}
