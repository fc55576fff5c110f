package dev.selenode.instance;

import dev.selenode.instance.object.BaseObject;
import dev.selenode.instance.object.CallableClass;
import dev.selenode.instance.object.ObjectRegistry;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.Reference;
import dev.selenode.instance.object.SignalClass;
import dev.selenode.manifest.declare.Declarations;
import dev.selenode.runtime.ErrorListener;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Text;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The front door: loads scripts, attaches them to Java objects, reloads them.
 *
 * <p>Belongs to the thread that opened it; another thread gets an {@link IllegalStateException} at
 * once, and has {@link #defer} to hand work over, which runs with the next {@link #frame}.
 */
public final class Scripting implements AutoCloseable {
  private final LuaRuntime runtime;
  private final ErrorListeners listeners = new ErrorListeners();
  private final ScriptCalls calls;
  private final ObjectApi api;
  private final MemberAccess access;
  private final ObjectMembers any;
  private final InstanceMembers members;
  private final ObjectRegistry objects;
  private final Attachments attachments;
  private final ClassNameIndex index;
  private final ScriptLibrary library;

  /** The loading that is under way, or null. */
  private ScriptLoader round;

  private Scripting(LuaRuntime runtime) {
    this.runtime = runtime;
    LuaState state = runtime.state();
    calls = new ScriptCalls(runtime, listeners);
    api = new ObjectApi(this);
    access = new MemberAccess(api);
    any = new ObjectMembers(state, access, api);
    members = new InstanceMembers(state, calls, access);
    objects = new ObjectRegistry(state, new ScriptObjects(this));
    attachments = new Attachments(state, objects, new InstanceMetatables(access, this));
    index = new ClassNameIndex(runtime);
    library = new ScriptLibrary(state, index);
    install(state);
  }

  private void install(LuaState state) {
    state.provide(Scripting.class, this);
    state.provide(ObjectRegistry.class, objects);
    state.provide(ObjectBridge.class, new ScriptBridge(objects, api));
    HostClasses classes = runtime.hostClasses();
    for (Class<?> base : List.of(BaseObject.class, Reference.class)) {
      if (classes.find(HostClass.of(base).name()) == null) {
        classes.register(base);
      }
    }
    classes.alias("RefCounted", "Reference");
    classes.register(SignalClass.CLASS);
    classes.register(CallableClass.CLASS);
    classes.register(CoroutineClass.CLASS);
    UserdataMetatables.install(state);
    Declarations.install(state);
    GodotFunctions.install(this);
    GlobalNames.install(this);
  }

  /** Opens a runtime whose {@code res://} is a folder. Errors are written to standard error. */
  public static Scripting open(Path resources) {
    return of(LuaRuntime.open(resources));
  }

  /** Puts scripting on a runtime that was opened with options. */
  public static Scripting of(LuaRuntime runtime) {
    return new Scripting(runtime);
  }

  // --- scripts -------------------------------------------------------------------------------

  /**
   * The script at a path, loaded if it is not yet, with all it extends.
   *
   * @throws ScriptException with every fault there is, if it cannot be loaded
   */
  public Script load(String path) {
    requireThread();
    return loadClass(runtime.resolve(path, null)).script();
  }

  /**
   * The script with a {@code class_name}, loaded if it is not yet; null if there is none.
   *
   * @throws ScriptException if it cannot be loaded
   */
  public Script loadByName(String className) {
    requireThread();
    ScriptClass found = classNamed(className);
    return found == null ? null : found.script();
  }

  /** All scripts that are loaded. */
  public Collection<Script> scripts() {
    requireThread();
    return library.all();
  }

  /**
   * Reads a script again, and those that extend it. Instances get the new methods and keep their
   * data; if anything fails to load, all stays as it was and the errors are reported.
   *
   * @return whether the new versions are in place
   */
  public boolean reload(String path) {
    return reload(Set.of(path));
  }

  /** As {@link #reload(String)} for several scripts at once: all of them or none. */
  public boolean reload(Collection<String> paths) {
    try {
      reloadOrThrow(paths);
      return true;
    } catch (ScriptException e) {
      e.errors().forEach(calls::report);
      return false;
    }
  }

  void reloadOrThrow(Collection<String> paths) {
    requireThread();
    index.forget();
    new Reload(this).run(paths);
  }

  /** Watches {@code res://}, to reload scripts whose files change; the host polls it each frame. */
  public ScriptWatch watch() {
    requireThread();
    return new ScriptWatch(this, System::nanoTime);
  }

  /**
   * All that is wrong with a source that would stand at a path; nothing if it could be loaded. It
   * is loaded as any script is, so its chunk runs, and then dropped; the scripts it extends stay
   * loaded.
   *
   * @param source a Lua string, one char a byte
   */
  public List<ScriptError> faults(String path, String source) {
    requireThread();
    String resolved = runtime.resolve(path, null);
    try {
      inRound(new ScriptLoader(runtime, calls, library, resolved, source), resolved);
      return List.of();
    } catch (ScriptException e) {
      return e.errors();
    }
  }

  /** The class of a script, within the loading that is under way if there is one. */
  ScriptClass loadClass(String path) {
    if (round != null) {
      return round.load(path);
    }
    return inRound(new ScriptLoader(runtime, calls, library, Set.of()), path);
  }

  /** Loads a script in a round of its own. */
  ScriptClass inRound(ScriptLoader newRound, String path) {
    ScriptLoader outer = round;
    round = newRound;
    try {
      return newRound.load(path);
    } finally {
      round = outer;
    }
  }

  /** The class with a name, or null. */
  ScriptClass classNamed(String className) {
    String path = library.pathOfClass(className);
    if (path == null) {
      return null;
    }
    ScriptClass found = loadClass(path);
    return className.equals(found.definition().manifest().className()) ? found : null;
  }

  // --- instances -----------------------------------------------------------------------------

  /**
   * Puts a script on an object, in place of the one it had, and runs {@code _init}. An error of
   * {@code _init} is reported; the instance is there all the same.
   *
   * @param initArgs what {@code _init} gets
   * @throws IllegalArgumentException if the script extends a class that the owner is not of
   */
  public ScriptInstance attach(Script script, Object owner, Object... initArgs) {
    requireThread();
    InstanceTable self = attachments.attach(script.current(), owner);
    if (script.current().function("_init") != null) {
      members.call(self, "_init", null, initArgs);
    }
    return new ScriptInstance(this, owner, self);
  }

  /** As {@link #attach(Script, Object, Object...)} without arguments. */
  public ScriptInstance attach(Script script, Object owner) {
    return attach(script, owner, Multi.NONE);
  }

  /**
   * Has an engine told of each script that is put on an object, by whomever: it has its defaults,
   * and {@code _init} has not run.
   */
  public void onAttach(Consumer<ScriptInstance> listener) {
    requireThread();
    attachments.onAttach(self -> listener.accept(new ScriptInstance(this, self.owner(), self)));
  }

  /** The instance on an object, or null if it has no script. */
  public ScriptInstance instance(Object owner) {
    requireThread();
    ObjectState known = objects.find(owner);
    return known != null && known.instance() instanceof InstanceTable self
        ? new ScriptInstance(this, owner, self)
        : null;
  }

  /** Any object through the object API, scripted in Lua or written in Java. */
  public ObjectHandle handle(Object owner) {
    requireThread();
    return new ObjectHandle(this, objects.of(owner));
  }

  /** Takes the script off an object; nothing happens if it has none. */
  public void detach(Object owner) {
    requireThread();
    ObjectState known = objects.find(owner);
    if (known != null) {
      attachments.end(known);
    }
  }

  /** What the runtime keeps of an object: its id, signals, metadata. */
  public ObjectState object(Object owner) {
    requireThread();
    return objects.of(owner);
  }

  /** Frees an object: its script, connections and waits end; using it afterwards is an error. */
  public void free(Object owner) {
    requireThread();
    objects.of(owner).free();
  }

  /** Calls one method on many instances at once. */
  public ScriptGroup group(String method) {
    requireThread();
    return new ScriptGroup(this, new GroupMethod(state(), access, Text.toLua(method)));
  }

  // --- frames and threads --------------------------------------------------------------------

  /** Hands work over from any thread; it runs with the next {@link #frame}. */
  public void defer(Runnable work) {
    runtime.defer(work);
  }

  /** Runs what other threads handed over, then all deferred calls; to be called once a frame. */
  public void frame() {
    runtime.runDeferred();
    flushDeferred();
    objects.expunge();
  }

  /** Runs the calls that scripts deferred, those they defer meanwhile too. */
  public void flushDeferred() {
    requireThread();
    objects.deferred().flush();
  }

  // --- errors --------------------------------------------------------------------------------

  /**
   * Adds a listener for faults of scripts. While there is none, they are written to standard error.
   */
  public void onError(ErrorListener listener) {
    requireThread();
    listeners.add(listener);
  }

  /** Reports a fault to the listeners, as the runtime itself does. */
  public void report(ScriptError error) {
    requireThread();
    calls.report(error);
  }

  // --- the rest ------------------------------------------------------------------------------

  /** The runtime beneath. */
  public LuaRuntime runtime() {
    return runtime;
  }

  /** Objects by id and owner. */
  public ObjectRegistry objects() {
    return objects;
  }

  /** Closes the runtime; nothing can be used afterwards. */
  @Override
  public void close() {
    runtime.close();
  }

  /** Sets, replaces or removes an object's script, as a script asks for it. */
  void setScript(ObjectState object, Object script) {
    if (script == null) {
      attachments.end(object);
      return;
    }
    ScriptClass type =
        script instanceof String path
            ? loadClass(runtime.resolve(path, null))
            : classOfTable(script);
    InstanceTable self = attachments.attach(type, object.owner());
    if (type.function("_init") != null) {
      members.call(self, "_init", null, new Object[0]);
    }
  }

  private ScriptClass classOfTable(Object table) {
    Script script = library.ofTable(table);
    if (script == null) {
      throw new IllegalArgumentException("set_script wants a script's class table or path");
    }
    return script.current();
  }

  /** Finds a method quickly on instances of one class after another. */
  FoundMethod found(String method) {
    return new FoundMethod(state(), access, Text.toLua(method));
  }

  void requireThread() {
    runtime.requireThread();
  }

  LuaState state() {
    return runtime.state();
  }

  ScriptCalls calls() {
    return calls;
  }

  ObjectApi api() {
    return api;
  }

  MemberAccess access() {
    return access;
  }

  ObjectMembers any() {
    return any;
  }

  InstanceMembers members() {
    return members;
  }

  Attachments attachments() {
    return attachments;
  }

  ScriptLibrary library() {
    return library;
  }
}
