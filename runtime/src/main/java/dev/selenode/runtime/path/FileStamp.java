package dev.selenode.runtime.path;

import java.util.Arrays;
import java.util.Objects;

/**
 * What tells one state of a file from another without reading it.
 *
 * @param time when it was written, in milliseconds; 0 if that is not known
 * @param size in bytes
 * @param key what the file system calls it: another one when a file was put in its place; may be
 *     null
 * @param content a hash of the content, or null if it was not looked at
 */
public record FileStamp(long time, long size, Object key, Integer content) {
  /** Of a file known by its content alone. */
  public static FileStamp ofContent(byte[] content) {
    return new FileStamp(0, content.length, null, Arrays.hashCode(content));
  }

  /** Whether nothing tells that the file has changed between the two. */
  public boolean sameAs(FileStamp other) {
    return other != null
        && time == other.time
        && size == other.size
        && Objects.equals(key, other.key)
        && (content == null || other.content == null || content.equals(other.content));
  }
}
