package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Chunk;
import java.util.Arrays;

/**
 * Defines the classes of a chunk's compiled functions, and is garbage when the chunk is. A class of
 * such a loader is on the Java stack as any other, for traces, debuggers and profilers; the JVM
 * leaves hidden classes out, which would go as well. One loader for each function would have the
 * JVM look up anew what all of them refer to, which takes as long as all the rest.
 */
public final class ChunkLoader extends ClassLoader {
  /** What the class that is defined right now shall keep, until its initialiser takes it. */
  private Object[] data;

  private int defined;

  private ChunkLoader() {
    super(ChunkLoader.class.getClassLoader());
  }

  /** The loader for a chunk. */
  public static ChunkLoader of(Chunk chunk) {
    if (chunk.engineData() instanceof ChunkLoader known) {
      return known;
    }
    ChunkLoader made = new ChunkLoader();
    chunk.setEngineData(made);
    return made;
  }

  /** How many classes it has defined. */
  public int defined() {
    return defined;
  }

  /**
   * Defines a class and makes its one object.
   *
   * @param name of the class, with dots; no other of this chunk may have it
   * @param kept what its static fields are set to, in order
   */
  public CompiledBody define(String name, byte[] code, Object[] kept) {
    Class<?> type = defineClass(name, code, 0, code.length);
    defined++;
    data = kept;
    try {
      CompiledBody body = (CompiledBody) type.getConstructor().newInstance();
      body.sites =
          Arrays.stream(kept).filter(FieldSite.class::isInstance).toArray(FieldSite[]::new);
      return body;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a compiled function", e);
    } finally {
      data = null;
    }
  }

  /** For the initialiser of a generated class: what it shall keep. */
  public static Object[] data(Class<?> generated) {
    return ((ChunkLoader) generated.getClassLoader()).data;
  }
}
