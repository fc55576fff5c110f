package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.value.Cell;

/** A Lua function: a prototype and the variables it closes over. */
public final class Closure extends LuaFunction {
  final Prototype prototype;

  final FunctionProfile profile;

  /**
   * Plain values, or {@link Cell}s where the prototype says so; public for generated code alone.
   */
  public final Object[] upvalues;

  Closure(Prototype prototype, Object[] upvalues) {
    this.prototype = prototype;
    this.profile = FunctionProfile.of(prototype);
    this.upvalues = upvalues;
  }

  public Prototype prototype() {
    return prototype;
  }

  /** What a variable that it closes over has as its value now. */
  public Object upvalue(int index) {
    return upvalues[index] instanceof Cell cell ? cell.value : upvalues[index];
  }

  @Override
  public Object callN(LuaState state, Object[] args) {
    return Interpreter.call(state, this, args);
  }

  @Override
  public String name() {
    return null;
  }
}
