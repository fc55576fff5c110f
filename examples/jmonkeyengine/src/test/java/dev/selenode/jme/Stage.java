package dev.selenode.jme;

import com.jme3.app.LegacyApplication;
import com.jme3.app.SimpleApplication;
import com.jme3.app.state.AppState;
import com.jme3.asset.plugins.FileLocator;
import com.jme3.input.InputManager;
import com.jme3.input.RawInputListener;
import com.jme3.input.dummy.DummyKeyInput;
import com.jme3.input.dummy.DummyMouseInput;
import com.jme3.input.event.InputEvent;
import com.jme3.input.event.KeyInputEvent;
import com.jme3.input.event.MouseButtonEvent;
import com.jme3.input.event.MouseMotionEvent;
import com.jme3.scene.Node;
import com.jme3.system.AppSettings;
import com.jme3.system.NullContext;
import com.jme3.system.Timer;
import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.lib.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An application in the engine's headless context, whose frames the test runs itself, each a
 * sixtieth of a second. Its scripts lie in a folder that the asset manager knows.
 */
final class Stage implements AutoCloseable {
  static final float STEP = 1 / 60f;

  /** The engine warns of loaders that are not here; a logger that nobody holds is forgotten. */
  private static final Logger ENGINE = Logger.getLogger("com.jme3");

  static {
    ENGINE.setLevel(Level.SEVERE);
  }

  final ScriptAppState scripts = new ScriptAppState("Scripts");
  final List<String> errors = new ArrayList<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Path folder;
  private final Keyboard keyboard = new Keyboard();
  private final App app = new App();

  Stage(Path folder, Engine engine) {
    this.folder = folder;
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    scripts.configure(options -> options.engine(engine).output(Output.to(out, out)));
    scripts.onError(error -> errors.add(error.headline()));
  }

  /** Starts the application; frames follow. */
  Stage open(AppState... states) {
    app.begin(states);
    return this;
  }

  Node root() {
    return app.getRootNode();
  }

  SimpleApplication app() {
    return app;
  }

  /** Runs frames. */
  void frames(int count) {
    for (int i = 0; i < count; i++) {
      app.stepped.frame();
    }
  }

  /** Writes a script into the assets. */
  Stage write(String name, String... lines) {
    try {
      Path file = folder.resolve("Scripts").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A node in the scene with a script. */
  Node node(String name, String script) {
    Node node = new Node(name);
    node.addControl(scripts.control("res://" + script));
    root().attachChild(node);
    return node;
  }

  /** What scripts have printed since the last time, a line each. */
  List<String> printed() {
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    printed.reset();
    return lines;
  }

  /** A device reports an event; the engine delivers it in the next frame. */
  void raise(InputEvent event) {
    keyboard.raised.add(event);
  }

  @Override
  public void close() {
    if (app.stepped != null) {
      app.stepped.end();
    }
  }

  /** Runs any application for some frames. */
  static void play(SimpleApplication app, int frames) {
    SteppedContext context = SteppedContext.begin(app);
    for (int i = 0; i < frames && !context.isClosing(); i++) {
      context.frame();
    }
    context.end();
  }

  /** The engine's headless context without its thread, so that frames come when a test says so. */
  private static final class SteppedContext extends NullContext {
    static SteppedContext begin(SimpleApplication app) {
      AppSettings settings = new AppSettings(true);
      settings.setAudioRenderer(null);
      app.setSettings(settings);
      SteppedContext context = new SteppedContext();
      context.setSettings(settings);
      context.setSystemListener(app);
      try {
        Field field = LegacyApplication.class.getDeclaredField("context");
        field.setAccessible(true);
        field.set(app, context); // start() would make one with a thread
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
      context.initInThread();
      app.setTimer(new FixedTimer());
      return context;
    }

    boolean isClosing() {
      return needClose.get();
    }

    void frame() {
      listener.update();
    }

    void end() {
      deinitInThread();
    }
  }

  /** A device that reports what a test says. */
  private static final class Keyboard extends DummyKeyInput {
    private final List<InputEvent> raised = new ArrayList<>();
    private RawInputListener engine;

    @Override
    public void setInputListener(RawInputListener listener) {
      engine = listener;
    }

    @Override
    public void update() {
      for (InputEvent event : raised) {
        if (event instanceof KeyInputEvent key) {
          engine.onKeyEvent(key);
        } else if (event instanceof MouseButtonEvent button) {
          engine.onMouseButtonEvent(button);
        } else if (event instanceof MouseMotionEvent motion) {
          engine.onMouseMotionEvent(motion);
        }
      }
      raised.clear();
    }
  }

  private static final class FixedTimer extends Timer {
    private long frame;

    @Override
    public long getTime() {
      return frame;
    }

    @Override
    public long getResolution() {
      return 60;
    }

    @Override
    public float getFrameRate() {
      return 60;
    }

    @Override
    public float getTimePerFrame() {
      return STEP;
    }

    @Override
    public void update() {
      frame++;
    }

    @Override
    public void reset() {
      frame = 0;
    }
  }

  private final class App extends SimpleApplication {
    private SteppedContext stepped;

    App() {
      super(new AppState[0]);
    }

    void begin(AppState... states) {
      stepped = SteppedContext.begin(this);
      for (AppState state : states) {
        stateManager.attach(state);
      }
      frames(1); // states are initialized in the first frame
    }

    @Override
    public void simpleInitApp() {
      assetManager.registerLocator(folder.toString(), FileLocator.class);
      DummyMouseInput mouse = new DummyMouseInput();
      mouse.initialize();
      keyboard.initialize();
      inputManager = new InputManager(mouse, keyboard, null, null);
      stateManager.attach(scripts);
    }
  }
}
