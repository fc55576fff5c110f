package dev.selenode.libgdx.game;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.ScreenUtils;
import com.badlogic.gdx.utils.viewport.FitViewport;
import dev.selenode.instance.ScriptWatch;
import dev.selenode.runtime.plugin.description.PermissionRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Moonfall in a window: Left, Right, Space. Scripts that are changed meanwhile are reloaded.
 *
 * <p>Arguments: the game's folder, and {@code mods} to play with the mods in it. With a recording
 * and a file instead, it plays that for some steps and takes a picture: {@code FOLDER RECORDING
 * STEPS PNG}.
 */
public final class Desktop extends ApplicationAdapter {
  private static final int LINES = 5;

  private final FileHandle folder;
  private final List<String> options;
  private final List<String> said = new ArrayList<>();
  private final Text chat = new Text();
  private Moonfall game;
  private Pictures pictures;
  private Mods mods;
  private ScriptWatch watch;
  private float time;

  private Desktop(FileHandle folder, List<String> options) {
    this.folder = folder;
    this.options = options;
  }

  /** Starts it. */
  public static void main(String[] args) {
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setTitle("Moonfall");
    configuration.setWindowedMode(Moonfall.WIDTH, Moonfall.HEIGHT);
    configuration.disableAudio(true);
    List<String> all = List.of(args);
    Desktop desktop = new Desktop(new FileHandle(all.get(0)), all.subList(1, all.size()));
    new Lwjgl3Application(desktop, configuration);
  }

  @Override
  public void create() {
    Stage stage = new Stage(new FitViewport(Moonfall.WIDTH, Moonfall.HEIGHT));
    pictures = new Pictures(stage);
    boolean recorded = options.size() == 3;
    int seed = recorded ? 7 : (int) System.nanoTime();
    game = new Moonfall(stage, folder.child("assets"), seed);
    game.scripting().onError(error -> System.err.println(error.text()));
    if (recorded) {
      takePicture();
      return;
    }
    watch = game.scripting().watch();
    Gdx.input.setInputProcessor(stage);
    if (options.contains("mods")) {
      chat.setPosition(8, Moonfall.HEIGHT - 40);
      stage.addActor(chat);
      Path path = folder.child("mods").file().toPath();
      mods = new Mods(game, path, Desktop::allButCheats, this::say, error -> say(error.headline()));
    }
  }

  /** What a real game would ask its player. */
  private static Collection<String> allButCheats(PermissionRequest request) {
    List<String> allowed = new ArrayList<>(request.permissions().keySet());
    allowed.remove("cheats");
    return allowed;
  }

  private void say(String line) {
    said.add(line);
    int from = Math.max(0, said.size() - LINES);
    chat.setText(String.join("\n", said.subList(from, said.size())));
  }

  @Override
  public void render() {
    if (watch.poll()) {
      game.forgetError();
    }
    time = Math.min(time + Gdx.graphics.getDeltaTime(), 0.25f);
    for (; time >= Moonfall.STEP; time -= Moonfall.STEP) {
      game.step();
      if (mods != null) {
        mods.step();
      }
    }
    draw();
  }

  private void draw() {
    ScreenUtils.clear(0.04f, 0.05f, 0.1f, 1);
    game.stage().draw();
  }

  @Override
  public void resize(int width, int height) {
    game.stage().getViewport().update(width, height, true);
  }

  private void takePicture() {
    Recording recording = Recording.read(new FileHandle(options.get(0)).readString());
    recording.replay(game, Long.parseLong(options.get(1)));
    resize(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    draw();
    Pixmap picture = Pixmap.createFromFrameBuffer(0, 0, Moonfall.WIDTH, Moonfall.HEIGHT);
    PixmapIO.writePNG(new FileHandle(options.get(2)), picture, 9, true);
    picture.dispose();
    watch = game.scripting().watch();
    Gdx.app.exit();
  }

  @Override
  public void dispose() {
    if (mods != null) {
      mods.dispose();
    }
    game.dispose();
    pictures.dispose();
  }
}
