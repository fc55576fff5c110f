package dev.selenode.libgdx;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.utils.Disposable;
import dev.selenode.instance.ScriptGroup;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.SceneTreeTimer;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.List;
import java.util.Map;
import org.joml.Vector2d;

/**
 * Scripts at work on actors. A script is on its actor's stage when the actor is: {@code _ready} is
 * called when the actor is first found on a stage, {@code _enter_tree} and {@code _exit_tree} when
 * it comes and goes, {@code _process(delta)} each frame in between, {@code _input(event)} for the
 * stage's input.
 *
 * <p>The game calls {@link #act} once a frame, beside {@code stage.act}. Scene2D tells nobody that
 * an actor was added or removed, so that is looked at then; what scripts add is noticed at once.
 *
 * <p>Belongs to the thread that opened it, which should be the one that renders.
 */
public final class ActorScripts implements Disposable {
  private final Scripting scripting;
  private final StageTree tree;
  private final Population actors;
  private final ScriptGroup process;
  private final ScriptGroup physicsProcess;

  private ActorScripts(LuaRuntime runtime) {
    HostClasses classes = runtime.hostClasses();
    classes.mapValue(
        Vector2.class,
        Vector2d.class,
        v -> new Vector2d(v.x, v.y),
        v -> new Vector2((float) v.x, (float) v.y));
    classes.mapValue(
        Color.class, dev.selenode.runtime.variant.Color.class, Colors::toLua, Colors::toGdx);
    offered().forEach(classes::register);
    classes.register(StageTree.class);
    classes.register(SceneTreeTimer.class);
    scripting = Scripting.of(runtime);
    runtime.state().provide(ActorScripts.class, this);
    tree = new StageTree(scripting);
    process = scripting.group("_process");
    physicsProcess = scripting.group("_physics_process");
    actors = new Population(scripting, List.of(process, physicsProcess));
    scripting.onAttach(actors::attached);
  }

  private static List<HostClass> offered() {
    return List.of(
        ActorClasses.ACTOR,
        ActorClasses.GROUP,
        ActorClasses.STAGE,
        ActionClasses.ACTION,
        ActionClasses.ACTIONS,
        EventClass.INPUT_EVENT);
  }

  /** Scripts whose {@code res://} is a folder of any kind that libGDX has. */
  public static ActorScripts open(FileHandle resources) {
    return of(LuaRuntime.builder(FileHandleSource.of(resources)).open());
  }

  /** As {@link #open} on a runtime with options, made with {@link FileHandleSource#of}. */
  public static ActorScripts of(LuaRuntime runtime) {
    return new ActorScripts(runtime);
  }

  static ActorScripts of(LuaState state) {
    return state.service(ActorScripts.class);
  }

  /** All else that can be done with scripts: loading, reloading, errors. */
  public Scripting scripting() {
    return scripting;
  }

  /** What scripts get from {@code self:get_tree()}. */
  StageTree tree() {
    return tree;
  }

  /** How many scripted actors are on a stage. */
  public int size() {
    return actors.size();
  }

  // --- actors --------------------------------------------------------------------------------

  /**
   * Puts a script on an actor, in place of the one it had.
   *
   * @throws dev.selenode.runtime.ScriptException if it cannot be loaded
   */
  public ScriptInstance attach(String path, Actor actor) {
    return attach(path, actor, Map.of());
  }

  /**
   * Puts a script on an actor and sets properties of it, before {@code _ready} is called.
   *
   * @param properties values by name, as an editor or a level file has them
   * @throws dev.selenode.runtime.ScriptException if it cannot be loaded, or a value does not fit
   */
  public ScriptInstance attach(String path, Actor actor, Map<String, ?> properties) {
    ScriptInstance instance = scripting.attach(scripting.load(path), actor);
    properties.forEach(instance::set);
    return instance;
  }

  /** The script on an actor, or null. */
  public ScriptInstance on(Actor actor) {
    return scripting.instance(actor);
  }

  /** Takes an actor off its stage and ends its script, and those of all actors in it. */
  public void free(Actor actor) {
    actors.free(actor);
  }

  /** As {@link #free}, at the end of the frame. */
  public void queueFree(Actor actor) {
    actors.queueFree(actor);
  }

  /** Looks for actors that came to a stage. */
  void noticeActors() {
    actors.enter();
  }

  // --- frames --------------------------------------------------------------------------------

  /**
   * Runs a frame of the scripts: what was deferred, {@code _ready} of actors that have come to a
   * stage, {@code _process}, timers, and what was queued to be freed.
   *
   * @param delta seconds since the frame before
   */
  public void act(float delta) {
    scripting.frame();
    actors.update();
    tree.emit("idle_frame");
    process.call(delta);
    scripting.flushDeferred();
    tree.runTimers(delta);
    scripting.flushDeferred();
    actors.freeQueued();
  }

  /**
   * Calls {@code _physics_process}; for games that step physics at a rate of their own.
   *
   * @param step seconds of the step
   */
  public void physics(float step) {
    actors.update();
    physicsProcess.call(step);
    scripting.flushDeferred();
    actors.freeQueued();
  }

  /** Closes the runtime; no script can be used afterwards. */
  @Override
  public void dispose() {
    scripting.close();
  }
}
