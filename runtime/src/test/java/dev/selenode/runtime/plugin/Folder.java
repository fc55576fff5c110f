package dev.selenode.runtime.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes plugins to a folder. */
record Folder(Path path) {
  /** A plugin without a description. */
  Folder plugin(String id, String source) {
    return file(id + "/main.lua", source);
  }

  Folder plugin(String id, String json, String source) {
    return file(id + "/plugin.json", json).plugin(id, source);
  }

  Folder file(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
