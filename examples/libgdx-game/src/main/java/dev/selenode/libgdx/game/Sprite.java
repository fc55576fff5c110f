package dev.selenode.libgdx.game;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.Owner;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaProperty;

/** An actor that is seen. Being an {@link Owner} makes looking up its script cheap. */
@LuaClass
public class Sprite extends Actor implements Owner {
  /** The picture's name: ship, rock, bullet or boss. */
  @LuaProperty public String shape = "rock";

  private ObjectState state;

  @LuaConstructor
  public Sprite() {}

  @Override
  public void draw(Batch batch, float parentAlpha) {
    Pictures pictures = Pictures.of(getStage());
    batch.setColor(getColor().r, getColor().g, getColor().b, getColor().a * parentAlpha);
    batch.draw(pictures.shape(shape), getX(), getY(), getWidth(), getHeight());
  }

  @Override
  public final ObjectState objectState() {
    return state;
  }

  @Override
  public final void objectState(ObjectState given) {
    state = given;
  }
}
