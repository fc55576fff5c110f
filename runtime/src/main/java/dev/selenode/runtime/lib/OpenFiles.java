package dev.selenode.runtime.lib;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * The files a state has open: a service that {@link Libraries#open} provides. Whoever closes the
 * state calls {@link #close}. Files that a script dropped are closed when that is noticed.
 */
public final class OpenFiles implements AutoCloseable {
  private int most = 256;

  private final Map<Reference<LuaFile>, ByteStream> open = new HashMap<>();
  private final ReferenceQueue<LuaFile> dropped = new ReferenceQueue<>();

  OpenFiles() {}

  /** How many files are open. */
  public int count() {
    closeDropped();
    return open.size();
  }

  /** Sets how many may be open at once. */
  public void setMost(int files) {
    most = files;
  }

  boolean full() {
    return count() >= most;
  }

  LuaFile add(ByteStream stream) {
    LuaFile file = new LuaFile(stream, false);
    open.put(new WeakReference<>(file, dropped), stream);
    return file;
  }

  void close(LuaFile file) throws StreamFault {
    file.markClosed();
    open.keySet().removeIf(r -> r.refersTo(file));
    file.stream().close();
  }

  private void closeDropped() {
    for (Reference<? extends LuaFile> r; (r = dropped.poll()) != null; ) {
      ByteStream stream = open.remove(r);
      if (stream != null) {
        closeQuietly(stream);
      }
    }
  }

  /** Closes all of them. Scripts find them closed. */
  @Override
  public void close() {
    for (Map.Entry<Reference<LuaFile>, ByteStream> e : open.entrySet()) {
      LuaFile file = e.getKey().get();
      if (file != null) {
        file.markClosed();
      }
      closeQuietly(e.getValue());
    }
    open.clear();
  }

  private static void closeQuietly(ByteStream stream) {
    try {
      stream.close();
    } catch (StreamFault e) {
      // Nobody is left to tell.
    }
  }
}
