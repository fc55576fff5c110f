package dev.selenode.runtime.plugin;

import dev.selenode.runtime.path.FileRoots;
import dev.selenode.runtime.path.ResourceSource;
import dev.selenode.runtime.plugin.description.PluginDescription;
import dev.selenode.runtime.value.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The files of one plugin: a folder, or only the text of its entry. */
final class PluginFiles {
  private static final ResourceSource NOTHING = new Nothing();

  private final Path folder;
  private final String entry;
  private final String text;

  private PluginFiles(Path folder, String entry, String text) {
    this.folder = folder;
    this.entry = entry;
    this.text = text;
  }

  /** A folder with an entry file in it. */
  static PluginFiles in(Path folder, String entry) {
    return new PluginFiles(folder, entry, null);
  }

  /** Only a text. */
  static PluginFiles of(String source) {
    return new PluginFiles(null, "main.lua", Text.toLua(source));
  }

  /** Where they are, or null. */
  Path folder() {
    return folder;
  }

  /** What messages call the entry. */
  String entryName() {
    return "res://" + entry;
  }

  /** The files as the plugin sees them. */
  FileRoots roots(Path userFolder) {
    return folder == null ? new FileRoots(NOTHING, userFolder) : FileRoots.of(folder, userFolder);
  }

  /**
   * The entry's bytes, one char each.
   *
   * @throws IOException if they cannot be read, or are more than {@code most}
   */
  String source(long most) throws IOException {
    if (text != null) {
      return text;
    }
    Path file = folder.resolve(entry);
    if (Files.size(file) > most) {
      throw new IOException("larger than " + most + " bytes");
    }
    return withoutFirstComment(Text.ofBytes(Files.readAllBytes(file)));
  }

  /** Takes out a byte order mark, and the text of a first line that begins with {@code #}. */
  private static String withoutFirstComment(String source) {
    String text = source.startsWith("\u00ef\u00bb\u00bf") ? source.substring(3) : source;
    int end = text.startsWith("#") ? text.indexOf('\n') : 0;
    return end < 0 ? "" : text.substring(end);
  }

  /** The text of {@code plugin.json}, or null if there is none. */
  String description() throws IOException {
    Path file = folder == null ? null : folder.resolve(PluginDescription.FILE);
    if (file == null || !Files.exists(file)) {
      return null;
    }
    if (Files.size(file) > 1 << 20) {
      throw new IOException("larger than 1 MB");
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** A hash of all contents, names included. */
  String hash() throws IOException {
    MessageDigest digest = sha256();
    if (text != null) {
      digest.update(Text.bytes(text));
    }
    for (Path file : all()) {
      byte[] bytes = Files.readAllBytes(file);
      String head = folder.relativize(file) + "\0" + bytes.length + "\0";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /** A number that is another one when a file was changed, added or removed. */
  long stamp() {
    long stamp = text == null ? 0 : text.hashCode();
    try {
      for (Path file : all()) {
        long time = Files.getLastModifiedTime(file).toMillis();
        stamp = stamp * 31 + file.hashCode();
        stamp = stamp * 31 + time;
        stamp = stamp * 31 + Files.size(file);
      }
    } catch (IOException e) {
      return stamp + 1; // one went away just now: the next look will see it settled
    }
    return stamp;
  }

  private List<Path> all() throws IOException {
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What is wrong with a file, in words that do not repeat its path. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JVM has it
    }
  }

  /** No files at all. */
  private static final class Nothing implements ResourceSource {
    @Override
    public byte[] read(String path) throws IOException {
      throw new NoSuchFileException(path);
    }

    @Override
    public boolean exists(String path) {
      return false;
    }

    @Override
    public List<String> list(String path) throws IOException {
      throw new NoSuchFileException(path);
    }
  }
}
