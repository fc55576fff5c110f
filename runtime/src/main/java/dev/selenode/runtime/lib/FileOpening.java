package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.path.PathException;
import dev.selenode.runtime.path.RootedPath;
import dev.selenode.runtime.value.Text;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Opens files in the two roots by C's modes. */
final class FileOpening {
  private FileOpening() {}

  /** {@code r}, {@code w} or {@code a}, then perhaps {@code +}, then perhaps {@code b}. */
  static boolean isMode(String mode) {
    int i = 0;
    if (mode.isEmpty() || "rwa".indexOf(mode.charAt(i++)) < 0) {
      return false;
    }
    if (i < mode.length() && mode.charAt(i) == '+') {
      i++;
    }
    if (i < mode.length() && mode.charAt(i) == 'b') {
      i++;
    }
    return i == mode.length();
  }

  /** What Lua says about a file that cannot be opened. */
  static String message(String name, PathException e) {
    return name + ": " + Text.toLua(e.reason());
  }

  static LuaFile open(LuaState s, String name, String mode) throws PathException {
    FileRoots roots = s.service(FileRoots.class);
    OpenFiles files = s.service(OpenFiles.class);
    RootedPath path = roots.resolve(Text.toJava(name));
    if (files.full()) {
      throw FileRoots.failure(path, "Too many open files", 24);
    }
    boolean write = mode.charAt(0) != 'r' || mode.contains("+");
    if (!path.user() && !write) {
      byte[] bytes = roots.read(path);
      s.tick(bytes.length >> 4);
      return files.add(new MemoryStream(bytes));
    }
    return files.add(disk(roots, path, mode));
  }

  private static DiskStream disk(FileRoots roots, RootedPath path, String mode)
      throws PathException {
    char kind = mode.charAt(0);
    boolean both = mode.contains("+");
    Path file = roots.hostFile(path, kind != 'r');
    Set<OpenOption> options = new HashSet<>();
    options.add(LinkOption.NOFOLLOW_LINKS);
    if (kind == 'r' || both) {
      options.add(StandardOpenOption.READ);
    }
    if (kind != 'r' || both) {
      options.add(StandardOpenOption.WRITE);
    }
    if (kind != 'r') {
      options.add(StandardOpenOption.CREATE);
    }
    if (kind == 'w') {
      options.add(StandardOpenOption.TRUNCATE_EXISTING);
    }
    try {
      FileChannel channel = FileChannel.open(file, options);
      return new DiskStream(channel, kind == 'r' || both, kind != 'r' || both, kind == 'a');
    } catch (IOException e) {
      throw FileRoots.failure(path, e);
    }
  }
}
