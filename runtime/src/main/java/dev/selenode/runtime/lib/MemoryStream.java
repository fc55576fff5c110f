package dev.selenode.runtime.lib;

/** A file of {@code res://}, read as a whole when it was opened. */
final class MemoryStream extends ByteStream {
  private final byte[] bytes;
  private long position;

  MemoryStream(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  int read() {
    int c = peek();
    if (c != EOF) {
      position++;
    }
    return c;
  }

  @Override
  int peek() {
    return position < bytes.length ? bytes[(int) position] & 255 : EOF;
  }

  @Override
  long available() {
    return Math.max(0, bytes.length - position);
  }

  @Override
  long seek(int whence, long offset) throws StreamFault {
    long from = whence == 0 ? 0 : whence == 1 ? position : bytes.length;
    long target = from + offset;
    if (target < 0) {
      throw StreamFault.invalidArgument();
    }
    position = target;
    return target;
  }
}
