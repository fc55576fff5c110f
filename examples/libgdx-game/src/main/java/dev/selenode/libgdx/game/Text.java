package dev.selenode.libgdx.game;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.scenes.scene2d.Actor;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaProperty;

/** Lines of text, the upper left corner of which is where the actor is. */
@LuaClass
public final class Text extends Actor {
  private String text = "";

  @LuaConstructor
  public Text() {}

  @LuaProperty
  public String getText() {
    return text;
  }

  public void setText(String lines) {
    text = lines;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    BitmapFont font = Pictures.of(getStage()).font();
    font.setColor(getColor());
    font.draw(batch, text, getX(), getY());
  }
}
