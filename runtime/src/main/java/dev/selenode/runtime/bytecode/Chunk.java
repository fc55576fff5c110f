package dev.selenode.runtime.bytecode;

/** What the functions of one chunk have in common. */
public final class Chunk {
  private final String name;
  private Object engineData;

  Chunk(String name) {
    this.name = name;
  }

  /** The name messages show, such as {@code res://player.lua}. */
  public String name() {
    return name;
  }

  /** What the engine that runs it keeps with it. */
  public Object engineData() {
    return engineData;
  }

  public void setEngineData(Object data) {
    engineData = data;
  }
}
