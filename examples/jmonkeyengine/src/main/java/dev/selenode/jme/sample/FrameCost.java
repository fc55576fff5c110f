package dev.selenode.jme.sample;

import com.jme3.app.SimpleApplication;
import com.jme3.app.state.AppState;
import com.jme3.renderer.RenderManager;
import com.jme3.renderer.ViewPort;
import com.jme3.scene.Node;
import com.jme3.scene.control.AbstractControl;
import com.jme3.scene.control.Control;
import com.jme3.system.AppSettings;
import com.jme3.system.JmeContext;
import com.sun.management.ThreadMXBean;
import dev.selenode.jme.ScriptAppState;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * What a frame costs with 10,000 spatials that go round in circles: driven by a Lua script each, by
 * a control in Java each, and by nothing. Prints the median of the processor time of the
 * application's updates, and the bytes they allocate.
 */
public final class FrameCost extends SimpleApplication {
  private static final int SPATIALS = 10_000;
  private static final int WARM_UP = 400;
  private static final int FRAMES = 300;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final String name;
  private final ScriptAppState scripts = new ScriptAppState("Scripts");
  private final Supplier<Control> control;
  private final long[] nanos = new long[FRAMES];
  private int frame = -WARM_UP;
  private long bytes;

  private FrameCost(String name) {
    super(new AppState[0]);
    this.name = name;
    this.control =
        switch (name) {
          case "lua" -> () -> scripts.control("res://planets/circle.lua");
          case "java" -> Circle::new;
          default -> () -> null;
        };
  }

  /** The script of {@code circle.lua} in Java. */
  private static final class Circle extends AbstractControl {
    private float angle;

    @Override
    protected void controlUpdate(float tpf) {
      angle += tpf;
      spatial.setLocalTranslation((float) Math.cos(angle), 0, (float) Math.sin(angle));
    }

    @Override
    protected void controlRender(RenderManager rm, ViewPort vp) {}
  }

  @Override
  public void simpleInitApp() {
    stateManager.attach(scripts);
    for (int i = 0; i < SPATIALS; i++) {
      Node node = new Node("n" + i);
      Control made = control.get();
      if (made != null) {
        node.addControl(made);
      }
      rootNode.attachChild(node);
    }
  }

  @Override
  public void update() {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    long began = THREADS.getCurrentThreadCpuTime();
    super.update();
    if (frame >= 0 && frame < FRAMES) {
      nanos[frame] = THREADS.getCurrentThreadCpuTime() - began;
      bytes += THREADS.getCurrentThreadAllocatedBytes() - before;
    }
    if (++frame == FRAMES) {
      Arrays.sort(nanos);
      System.out.printf(
          "%-5s %7.3f ms %9d bytes a frame%n", name, nanos[FRAMES / 2] / 1e6, bytes / FRAMES);
      stop();
    }
  }

  /** Runs one of them: {@code lua}, {@code java} or {@code none}. */
  public static void main(String[] args) {
    AppSettings settings = new AppSettings(true);
    settings.setFrameRate(1000);
    FrameCost run = new FrameCost(args[0]);
    run.setSettings(settings);
    run.start(JmeContext.Type.Headless);
  }
}
