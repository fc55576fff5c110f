package dev.selenode.runtime.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files a state may touch: {@code res://}, read only, and {@code user://}, if it was given one.
 * A path without a root is relative to {@code res://}. Refused are {@code ..} out of a root,
 * absolute paths, backslashes, drive letters, control bytes, names of devices, links that lead out
 * of a root, and files that are not regular.
 *
 * <p>Paths here are Java text. All failures are {@link PathException}s that name the path as given.
 * Thread-safe if the source is.
 */
public final class FileRoots {
  private static final RootedPath RES_ROOT = new RootedPath(false, "");

  private final ResourceSource res;
  private final FolderRoot user;

  /**
   * Roots from any source.
   *
   * @param user the folder of {@code user://}, made when a script first writes there; null for none
   */
  public FileRoots(ResourceSource res, Path user) {
    this.res = res;
    this.user = user == null ? null : new FolderRoot(user);
  }

  /** Roots in two folders of the host; {@code user} may be null. */
  public static FileRoots of(Path res, Path user) {
    return new FileRoots(new FolderRoot(res), user);
  }

  /** Checks a path that a script wrote; relative ones are in {@code res://}. */
  public RootedPath resolve(String path) throws PathException {
    return RootedPath.parse(path, RES_ROOT);
  }

  /** Checks a path that a script wrote; relative ones are in the given folder. */
  public RootedPath resolve(String path, RootedPath folder) throws PathException {
    return RootedPath.parse(path, folder);
  }

  /** Whether there is a file; false too for a path that is refused. */
  public boolean exists(RootedPath path) {
    try {
      return source(path).exists(path.path());
    } catch (PathException e) {
      return false;
    }
  }

  /** The bytes of a file. */
  public byte[] read(RootedPath path) throws PathException {
    try {
      return source(path).read(path.path());
    } catch (IOException | InvalidPathException e) {
      throw failure(path, e);
    }
  }

  /** A file as a Lua string, which is also how sources are compiled: one char a byte. */
  public String readBytes(RootedPath path) throws PathException {
    return new String(read(path), StandardCharsets.ISO_8859_1);
  }

  /** What tells whether a file has changed; null if there is none that may be read. */
  public FileStamp stamp(RootedPath path) {
    try {
      return source(path).stamp(path.path());
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  /** The names in a folder, those of folders with a {@code /} at their end, in order. */
  public List<String> list(RootedPath folder) throws PathException {
    try {
      return source(folder).list(folder.path());
    } catch (IOException | InvalidPathException e) {
      throw failure(folder, e);
    }
  }

  /**
   * The host's file of a path in {@code user://}.
   *
   * @param create whether it may be missing, to be made by the caller
   */
  public Path hostFile(RootedPath path, boolean create) throws PathException {
    if (!path.user()) {
      throw new PathException(path.toString(), "res:// is read only", 30);
    }
    FolderRoot root = (FolderRoot) source(path);
    try {
      return create ? root.writable(path.path()) : root.regular(path.path());
    } catch (IOException | InvalidPathException e) {
      throw failure(path, e);
    }
  }

  private ResourceSource source(RootedPath path) throws PathException {
    if (path.user() && user == null) {
      throw new PathException(path.toString(), "no user:// here", 13);
    }
    return path.user() ? user : res;
  }

  /** A failure of a caller's own, with C's number for it. */
  public static PathException failure(RootedPath path, String reason, int code) {
    return new PathException(path.toString(), reason, code);
  }

  /** Any failure of the host's file system in C's words, with the script's path for the host's. */
  public static PathException failure(RootedPath path, Exception e) {
    String name = path.toString();
    if (e instanceof PathException known) {
      return new PathException(name, known.reason(), known.code());
    }
    if (e instanceof NoSuchFileException) {
      return new PathException(name, "No such file or directory", 2);
    }
    if (e instanceof AccessDeniedException) {
      return new PathException(name, "Permission denied", 13);
    }
    if (e instanceof NotDirectoryException) {
      return new PathException(name, "Not a directory", 20);
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : null;
    return new PathException(name, reason == null ? "Input/output error" : reason, 5);
  }
}
