package dev.selenode.instance;

import dev.selenode.runtime.interpreter.Continuation;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;

/**
 * An accessor at work, from its call to its return or failure, yields included. While one is there,
 * its property is raw storage on its instance.
 */
final class AccessorCall implements Continuation {
  final String property;
  AccessorCall outer;
  private final InstanceTable self;
  private final boolean reads;

  /** Begins. */
  AccessorCall(InstanceTable self, String property, boolean reads) {
    this.self = self;
    this.property = property;
    this.reads = reads;
    self.enter(this);
  }

  @Override
  public Object resume(LuaState state, Object results) {
    self.leave(this);
    return reads ? Multi.first(results) : Multi.NONE;
  }

  @Override
  public Object fail(LuaState state, LuaError error) {
    self.leave(this);
    throw error;
  }

  @Override
  public void abandon(LuaState state) {
    self.leave(this);
  }
}
