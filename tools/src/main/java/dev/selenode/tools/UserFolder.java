package dev.selenode.tools;

import java.nio.file.Path;

/** Where a project's scripts write their files. */
final class UserFolder {
  private UserFolder() {}

  /** The folder that is {@code user://} to the scripts of a root; made when one first writes. */
  static Path of(Path root) {
    return root.resolve(".selenode").resolve("user");
  }
}
