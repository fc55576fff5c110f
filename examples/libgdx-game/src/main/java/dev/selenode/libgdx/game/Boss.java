package dev.selenode.libgdx.game;

import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaConstructor;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaSignal;

/** The boss: behaviour in Java, an object like any other to scripts. */
@LuaClass
@LuaSignal(value = "phase_began", args = "phase")
@LuaSignal("defeated")
public final class Boss extends Sprite {
  private static final int PHASES = 3;

  /** Units a second, from side to side. */
  @LuaProperty public double speed = 80;

  @LuaProperty(readOnly = true)
  public int health;

  @LuaProperty(readOnly = true)
  public int phase;

  private int healthOfPhase = 1;
  private int side = 1;

  @LuaConstructor
  public Boss() {
    shape = "boss";
    setSize(96, 64);
    setColor(0.75f, 0.5f, 1, 1);
  }

  /** Begins the first phase. */
  @LuaMethod
  public void awake(int fullHealth) {
    health = fullHealth;
    healthOfPhase = Math.max(1, fullHealth / PHASES);
    begin(1);
  }

  /** Bullets call this as they call it on enemies, which are Lua. */
  @LuaMethod
  public void hurt(int damage) {
    if (health <= 0) {
      return;
    }
    health -= damage;
    if (health <= 0) {
      objectState().emit("defeated");
    } else if (PHASES - (health - 1) / healthOfPhase > phase) {
      begin(phase + 1);
    }
  }

  private void begin(int next) {
    phase = next;
    objectState().emit("phase_began", next);
  }

  @Override
  public void act(float delta) {
    super.act(delta);
    float x = getX() + (float) (side * speed * delta);
    if (x < 0 || x > getStage().getWidth() - getWidth()) {
      side = -side;
    } else {
      setX(x);
    }
  }
}
