package dev.selenode.libgdx.game;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.Disposable;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.libgdx.ActorClasses;
import dev.selenode.libgdx.ActorScripts;
import dev.selenode.libgdx.FileHandleSource;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.host.HostClass;
import java.util.Map;

/**
 * The game on a stage, without a window: one script on one group, which makes all else. Goes in
 * steps of fixed length, so that the same seed and the same input give the same game.
 */
public final class Moonfall implements Disposable {
  /** Size of the world. */
  public static final int WIDTH = 480;

  public static final int HEIGHT = 640;

  /** Seconds of a step. */
  public static final float STEP = 1 / 60f;

  private static final HostClass SPRITE = HostClass.of(Sprite.class, ActorClasses.ACTOR);
  private static final HostClass BOSS = HostClass.of(Boss.class, SPRITE);
  private static final HostClass TEXT = HostClass.of(Text.class, ActorClasses.ACTOR);

  private final Stage stage;
  private final ActorScripts scripts;
  private final ScriptInstance main;
  private final Text errorText = new Text();
  private long steps;

  /** Opens a game with the default engine. */
  public Moonfall(Stage stage, FileHandle assets, int seed) {
    this(stage, assets, seed, Engine.chosen());
  }

  /** Opens a game; the stage's world must be of {@link #WIDTH} and {@link #HEIGHT}. */
  public Moonfall(Stage stage, FileHandle assets, int seed, Engine engine) {
    this.stage = stage;
    scripts = ActorScripts.of(runtime(assets, engine));
    scripts.scripting().onError(this::show);
    errorText.setPosition(8, 24);
    stage.addActor(errorText);
    Group group = new Group();
    main = scripts.attach("res://main.lua", group, Map.of("seed", seed));
    stage.addActor(group);
    scripts.act(0);
  }

  private static LuaRuntime runtime(FileHandle assets, Engine engine) {
    return LuaRuntime.builder(FileHandleSource.of(assets))
        .engine(engine)
        .hostClass(SPRITE)
        .hostClass(BOSS)
        .hostClass(TEXT)
        .timeLimit(1)
        .open();
  }

  private void show(ScriptError error) {
    errorText.setText(error.headline());
    errorText.toFront();
  }

  /** Lets {@link #STEP} seconds pass. */
  public void step() {
    stage.act(STEP);
    scripts.act(STEP);
    steps++;
  }

  /** How many steps there were. */
  public long steps() {
    return steps;
  }

  /** Reads a script again and forgets the last error, if it can be loaded. */
  public boolean reload(String path) {
    boolean reloaded = scripts.scripting().reload(path);
    if (reloaded) {
      forgetError();
    }
    return reloaded;
  }

  /** Takes the last error off the screen. */
  public void forgetError() {
    errorText.setText("");
  }

  /**
   * The last error as it is shown to the player: path, line and message; empty if there is none.
   */
  public String error() {
    return errorText.getText();
  }

  /** Whether the game has ended, one way or the other. */
  public boolean isOver() {
    return result() != null;
  }

  /** {@code won} or {@code lost}; null while it goes on. */
  public String result() {
    return main.has("over") ? (String) main.get("over") : null;
  }

  public Stage stage() {
    return stage;
  }

  public ActorScripts scripts() {
    return scripts;
  }

  public Scripting scripting() {
    return scripts.scripting();
  }

  /** The script of the whole game. */
  public ScriptInstance main() {
    return main;
  }

  @Override
  public void dispose() {
    scripts.dispose();
  }
}
