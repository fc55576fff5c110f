package dev.selenode.libgdx.game;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.Disposable;
import java.util.HashMap;
import java.util.Map;

/** The game's pictures, painted when it starts; needs OpenGL. */
final class Pictures implements Disposable {
  private static final int SIZE = 64;

  private final Map<String, Texture> shapes = new HashMap<>();
  private final BitmapFont font = new BitmapFont();

  Pictures(Stage stage) {
    stage.getRoot().setUserObject(this);
    Pixmap rock = blank();
    rock.fillCircle(SIZE / 2, SIZE / 2, SIZE / 2 - 1);
    rock.setColor(0.6f, 0.6f, 0.6f, 1);
    rock.fillCircle(22, 24, 8);
    rock.fillCircle(42, 38, 6);
    keep("rock", rock);
    Pixmap ship = blank();
    ship.fillTriangle(SIZE / 2, 0, 4, SIZE - 1, SIZE - 5, SIZE - 1);
    keep("ship", ship);
    Pixmap bullet = blank();
    bullet.fill();
    keep("bullet", bullet);
    Pixmap boss = blank();
    boss.fillRectangle(0, 16, SIZE, 24);
    boss.fillTriangle(0, 40, SIZE - 1, 40, SIZE / 2, SIZE - 1);
    boss.setColor(Color.BLACK);
    boss.fillCircle(20, 28, 6);
    boss.fillCircle(44, 28, 6);
    keep("boss", boss);
  }

  static Pictures of(Stage stage) {
    return (Pictures) stage.getRoot().getUserObject();
  }

  private static Pixmap blank() {
    Pixmap pixmap = new Pixmap(SIZE, SIZE, Pixmap.Format.RGBA8888);
    pixmap.setColor(Color.WHITE);
    return pixmap;
  }

  private void keep(String name, Pixmap pixmap) {
    shapes.put(name, new Texture(pixmap));
    pixmap.dispose();
  }

  Texture shape(String name) {
    return shapes.getOrDefault(name, shapes.get("rock"));
  }

  BitmapFont font() {
    return font;
  }

  @Override
  public void dispose() {
    shapes.values().forEach(Texture::dispose);
    font.dispose();
  }
}
