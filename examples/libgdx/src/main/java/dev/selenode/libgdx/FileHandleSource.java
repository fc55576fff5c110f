package dev.selenode.libgdx;

import com.badlogic.gdx.Files.FileType;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import dev.selenode.runtime.path.FileStamp;
import dev.selenode.runtime.path.ResourceSource;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files below a {@link FileHandle} as {@code res://}. */
public final class FileHandleSource implements ResourceSource {
  private final FileHandle root;

  private FileHandleSource(FileHandle root) {
    this.root = root;
  }

  /**
   * The files below a handle. What lies on the class path or in an application's package cannot be
   * listed on every platform; scripts there are found by their paths, not by {@code class_name}.
   */
  public static ResourceSource of(FileHandle root) {
    boolean isFolder = root.type() != FileType.Classpath && root.file().isDirectory();
    return isFolder ? ResourceSource.of(root.file().toPath()) : new FileHandleSource(root);
  }

  @Override
  public byte[] read(String path) throws IOException {
    if (!exists(path)) {
      throw new NoSuchFileException(path);
    }
    try {
      return root.child(path).readBytes();
    } catch (GdxRuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public boolean exists(String path) {
    FileHandle file = root.child(path);
    return !path.isEmpty() && file.exists() && !file.isDirectory();
  }

  @Override
  public List<String> list(String folder) throws IOException {
    try {
      List<String> names = new ArrayList<>();
      for (FileHandle file : (folder.isEmpty() ? root : root.child(folder)).list()) {
        names.add(file.name() + (file.isDirectory() ? "/" : ""));
      }
      Collections.sort(names);
      return names;
    } catch (GdxRuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public FileStamp stamp(String path) throws IOException {
    long time = exists(path) ? root.child(path).lastModified() : 0;
    return time == 0
        ? FileStamp.ofContent(read(path))
        : new FileStamp(time, root.child(path).length(), null, null);
  }
}
