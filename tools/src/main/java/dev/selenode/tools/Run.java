package dev.selenode.tools;

import dev.selenode.instance.Script;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.file.SavedScene;
import dev.selenode.instance.scene.file.SceneException;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.lib.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One run of a script or scene, from load to the last object's end. */
final class Run {
  private final Path file;
  private final Path root;
  private final Path save;
  private final Streams streams;
  private boolean failed;

  /**
   * A run to come.
   *
   * @param save where to write the state at the end, or null
   */
  Run(Path file, Path root, Path save, Streams streams) {
    this.file = file;
    this.root = root;
    this.save = save;
    this.streams = streams;
  }

  /** Runs it; gives the exit status. */
  int run(StateOptions options, FrameLoop frames) {
    int asked;
    try (Session session = Session.open(root, Output.to(streams.out(), streams.err()), options)) {
      session.scripting().onError(this::report);
      play(session, frames);
      asked = session.tree().exitCode();
    }
    return failed ? Main.FAULT : asked;
  }

  private void play(Session session, FrameLoop frames) {
    Object object = null;
    try {
      object = begin(session);
      frames.run(session, streams);
      if (save != null) {
        save(session);
      }
    } catch (ScriptException e) {
      e.errors().forEach(this::report);
    } catch (SceneException e) {
      e.faults().forEach(fault -> fail(file + ": " + fault));
    }
    if (object != null && !(object instanceof Node)) {
      session.scripting().free(object);
    }
  }

  /** Puts what is to be run into the tree; gives the object of a single script. */
  private Object begin(Session session) {
    if (file.toString().endsWith(".json")) {
      new SceneStart(session, root, streams).load(file).forEach(session.tree().root()::addChild);
      return null;
    }
    Scripting scripting = session.scripting();
    Script script = scripting.load(ScriptFiles.resPath(root, file));
    Object owner = create(scripting, script);
    scripting.attach(script, owner);
    if (owner instanceof Node node) {
      node.setName(script.className() == null ? script.hostClass() : script.className());
      session.tree().root().addChild(node);
    }
    return owner;
  }

  private static Object create(Scripting scripting, Script script) {
    HostClass type = scripting.runtime().hostClasses().find(script.hostClass());
    LuaFunction constructor = type.constructor();
    if (constructor == null) {
      throw new Failure("class " + type.name() + " cannot be created");
    }
    LuaState state = scripting.runtime().state();
    return ObjectBridge.of(state).toJava(Multi.first(state.call(constructor)));
  }

  private void save(Session session) {
    List<Node> nodes = session.tree().root().getChildren();
    try {
      Files.writeString(save, SavedScene.of(session.scripting(), nodes).toJson() + "\n");
    } catch (SceneException e) {
      e.faults().forEach(fault -> fail(save + ": " + fault));
    } catch (IOException e) {
      throw new Failure("cannot write '" + save + "'", e);
    }
  }

  private void report(ScriptError error) {
    if (error.kind() == ScriptError.Kind.WARNING) {
      streams.error("warning: " + error.text());
    } else {
      fail(error.text());
    }
  }

  private void fail(String message) {
    failed = true;
    streams.error(message);
  }
}
