package dev.selenode.instance;

import dev.selenode.manifest.read.ClassDefinition;
import dev.selenode.manifest.read.ClassTableException;
import dev.selenode.manifest.read.ClassTableReader;
import dev.selenode.manifest.read.Fault;
import dev.selenode.manifest.read.SourceOrder;
import dev.selenode.manifest.read.UnusableBaseException;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.HostCalls;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.syntax.FunctionBody;
import dev.selenode.runtime.variant.DeclaredIntegers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One round of loading: a script and all it needs that is not there yet. A reload's round also
 * makes new versions of scripts, which nobody else sees before the {@link Reload} puts them in
 * place.
 */
final class ScriptLoader {
  private static final String NO_FILE = "no such file";

  private final LuaRuntime runtime;
  private final ScriptCalls calls;
  private final ScriptLibrary library;
  private final Set<String> renewed;
  private final Map<String, ScriptClass> loaded = new LinkedHashMap<>();
  private final Map<String, ScriptException> failed = new LinkedHashMap<>();
  private final List<String> underWay = new ArrayList<>();

  /** What to read in place of the files of the renewed paths, or null. */
  private String source;

  /**
   * A round.
   *
   * @param renewed paths whose versions in the library do not count
   */
  ScriptLoader(LuaRuntime runtime, ScriptCalls calls, ScriptLibrary library, Set<String> renewed) {
    this.runtime = runtime;
    this.calls = calls;
    this.library = library;
    this.renewed = renewed;
  }

  /** A round that reads one script from a source of its own, and keeps it from the library. */
  ScriptLoader(
      LuaRuntime runtime, ScriptCalls calls, ScriptLibrary library, String path, String source) {
    this(runtime, calls, library, Set.of(path));
    this.source = source;
  }

  /** The new versions, bases before their heirs. */
  Map<String, ScriptClass> loaded() {
    return loaded;
  }

  /** Whether a script's chunk is running or its table being read. */
  boolean isUnderWay(String path) {
    return underWay.contains(path);
  }

  /**
   * The class of a script.
   *
   * @throws ScriptException with all faults if it cannot be had
   */
  ScriptClass load(String path) {
    ScriptClass known = find(path);
    if (known != null) {
      return known;
    }
    if (failed.containsKey(path)) {
      throw failed.get(path);
    }
    if (underWay.contains(path)) {
      throw fault(path, "scripts load each other: " + cycle(path));
    }
    underWay.add(path);
    try {
      ScriptClass made = read(path);
      if (renewed.contains(path)) {
        loaded.put(path, made);
      } else {
        library.add(made);
      }
      return made;
    } catch (ScriptException e) {
      failed.put(path, e);
      throw e;
    } finally {
      underWay.remove(underWay.size() - 1);
    }
  }

  private ScriptClass find(String path) {
    ScriptClass made = loaded.get(path);
    return made != null || renewed.contains(path) ? made : library.find(path);
  }

  private String cycle(String path) {
    return String.join(" -> ", underWay.subList(underWay.indexOf(path), underWay.size()))
        + " -> "
        + path;
  }

  private ScriptClass read(String path) {
    boolean given = source != null && renewed.contains(path);
    String text = given ? source : runtime.readSource(path);
    if (text == null) {
      throw fault(path, NO_FILE);
    }
    LuaState state = runtime.state();
    DeclaredIntegers integers = state.service(DeclaredIntegers.class);
    Set<Object> outer = integers.begin();
    try {
      FunctionBody chunk = Chunks.parse(state, text, path);
      Object table = run(state, Chunks.compile(chunk, path, state.globals()), path);
      ClassDefinition definition =
          new ClassTableReader(state, new Resolver()).read(path, table, SourceOrder.of(chunk));
      ScriptClass base =
          definition.baseScript() == null ? null : load(definition.baseScript().manifest().path());
      return new ScriptClass(state, library.script(path), definition, base);
    } catch (LuaError e) {
      throw new ScriptException(ErrorReports.ofLoading(path, e), e);
    } catch (ClassTableException e) {
      throw withBaseFaults(e);
    } finally {
      integers.end(outer);
    }
  }

  private Object run(LuaState state, LuaFunction chunk, String path) {
    Object out = calls.run(chunk);
    if (out instanceof HostCalls.Suspended suspended) {
      suspended.coroutine().kill(state);
      throw fault(path, "script must not yield while it loads");
    }
    return Multi.first(out);
  }

  /**
   * All faults at once: those of bases that could not be had first. That a base is no file is what
   * the heir is told already, at the line that names it.
   */
  private ScriptException withBaseFaults(ClassTableException e) {
    List<ScriptError> errors = new ArrayList<>();
    for (ScriptException base : failed.values()) {
      if (!isMissing(base)) {
        errors.addAll(base.errors());
      }
    }
    e.faults().forEach(f -> errors.add(ErrorReports.of(f)));
    return new ScriptException(errors.stream().distinct().toList(), e);
  }

  private static boolean isMissing(ScriptException e) {
    return e.error().message().equals(NO_FILE);
  }

  private static ScriptException fault(String path, String message) {
    return new ScriptException(ErrorReports.of(new Fault(path, 0, null, message)), null);
  }

  /** How the reader finds other scripts. */
  private final class Resolver implements dev.selenode.manifest.read.ScriptResolver {
    @Override
    public String pathOfClass(String className) {
      for (ScriptClass made : loaded.values()) {
        if (className.equals(made.definition().manifest().className())) {
          return made.script().path();
        }
      }
      String path = library.pathOfClass(className, ScriptLoader.this);
      return path != null && renewed.contains(path) && loaded.containsKey(path) ? null : path;
    }

    @Override
    public java.util.Collection<String> classNames() {
      return library.classNames();
    }

    @Override
    public String pathOf(Object luaValue) {
      for (ScriptClass made : loaded.values()) {
        if (made.definition().classTable() == luaValue) {
          return made.script().path();
        }
      }
      return library.pathOf(luaValue);
    }

    @Override
    public ClassDefinition load(String path) throws UnusableBaseException {
      if (underWay.contains(path)) {
        throw new UnusableBaseException("inheritance cycle: " + cycle(path));
      }
      try {
        return ScriptLoader.this.load(path).definition();
      } catch (ScriptException e) {
        throw new UnusableBaseException(
            isMissing(e)
                ? "extends '" + path + "', which is no file"
                : "base " + path + " has faults");
      }
    }
  }
}
