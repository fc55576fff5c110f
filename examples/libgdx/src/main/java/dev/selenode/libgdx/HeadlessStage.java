package dev.selenode.libgdx;

import com.badlogic.gdx.graphics.OrthographicCamera;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.viewport.Viewport;
import java.lang.reflect.Proxy;

/**
 * A stage that is never drawn, for servers, tests and benchmarks: all of Scene2D works, input too,
 * without a window and without OpenGL. A pixel of its screen is a unit of its world.
 */
public final class HeadlessStage extends Stage {
  /** A stage of that size. */
  public HeadlessStage(float width, float height) {
    super(new Screen(width, height), batch());
  }

  @Override
  public void draw() {
    throw new UnsupportedOperationException("a headless stage can't be drawn");
  }

  @Override
  protected boolean isInsideViewport(int x, int y) {
    return x >= 0 && x < getWidth() && y >= 0 && y < getHeight();
  }

  /** The stage wants one, and uses it to draw only. */
  private static Batch batch() {
    return (Batch)
        Proxy.newProxyInstance(
            Batch.class.getClassLoader(),
            new Class<?>[] {Batch.class},
            (proxy, method, args) -> {
              if (method.getName().equals("dispose")) {
                return null;
              }
              throw new UnsupportedOperationException("a headless stage can't be drawn");
            });
  }

  /** Coordinates without a screen behind them. */
  private static final class Screen extends Viewport {
    Screen(float width, float height) {
      setCamera(new OrthographicCamera());
      setWorldSize(width, height);
      setScreenBounds(0, 0, (int) width, (int) height);
    }

    @Override
    public void update(int screenWidth, int screenHeight, boolean centerCamera) {
      getCamera().viewportWidth = getWorldWidth();
      getCamera().viewportHeight = getWorldHeight();
      getCamera().position.set(getWorldWidth() / 2, getWorldHeight() / 2, 0);
      getCamera().update();
    }

    @Override
    public Vector2 unproject(Vector2 touch) {
      return touch.set(touch.x, getWorldHeight() - touch.y);
    }
  }
}
