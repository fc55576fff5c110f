package dev.selenode.runtime.plugin;

import dev.selenode.runtime.lib.Output;

/** One output for plugins on several threads: pieces come out whole. */
record SharedOutput(Output target) implements Output {
  @Override
  public void write(String bytes) {
    synchronized (target) {
      target.write(bytes);
    }
  }

  @Override
  public void writeError(String bytes) {
    synchronized (target) {
      target.writeError(bytes);
    }
  }

  @Override
  public void flush() {
    synchronized (target) {
      target.flush();
    }
  }
}
