package dev.selenode.runtime.lib;

import dev.selenode.runtime.interpreter.LuaState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A file of {@code user://}, with one buffer that holds either bytes read ahead or bytes to write.
 */
final class DiskStream extends ByteStream {
  private static final int BUFFER = 8192;

  private final FileChannel channel;
  private final boolean readable;
  private final boolean writable;
  private final boolean append;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
  private boolean writing;

  DiskStream(FileChannel channel, boolean readable, boolean writable, boolean append) {
    this.channel = channel;
    this.readable = readable;
    this.writable = writable;
    this.append = append;
  }

  @Override
  int read() throws StreamFault {
    int c = peek();
    if (c != EOF) {
      buffer.get();
    }
    return c;
  }

  @Override
  int peek() throws StreamFault {
    if (!readable) {
      throw StreamFault.badDescriptor();
    }
    if (writing) {
      flush();
    }
    if (!buffer.hasRemaining()) {
      try {
        buffer.clear();
        int n = channel.read(buffer);
        buffer.flip();
        if (n <= 0) {
          return EOF;
        }
      } catch (IOException e) {
        buffer.limit(0);
        throw StreamFault.of(e);
      }
    }
    return buffer.get(buffer.position()) & 255;
  }

  @Override
  long available() throws StreamFault {
    if (!readable || writing) {
      return 0;
    }
    try {
      return Math.max(0, buffer.remaining() + channel.size() - channel.position());
    } catch (IOException e) {
      throw StreamFault.of(e);
    }
  }

  @Override
  void write(LuaState s, String bytes) throws StreamFault {
    if (!writable) {
      throw StreamFault.badDescriptor();
    }
    s.limits().wrote(bytes.length());
    s.tick(bytes.length() >> 4);
    beginWriting();
    for (int i = 0; i < bytes.length(); i++) {
      if (!buffer.hasRemaining()) {
        flush();
        beginWriting();
      }
      buffer.put((byte) bytes.charAt(i));
    }
  }

  private void beginWriting() throws StreamFault {
    if (!writing) {
      forgetReadAhead();
      buffer.clear();
      writing = true;
    }
  }

  private void forgetReadAhead() throws StreamFault {
    if (buffer.hasRemaining()) {
      try {
        channel.position(channel.position() - buffer.remaining());
      } catch (IOException e) {
        throw StreamFault.of(e);
      }
    }
    buffer.limit(0);
  }

  @Override
  long seek(int whence, long offset) throws StreamFault {
    flush();
    forgetReadAhead();
    try {
      long from = whence == 0 ? 0 : whence == 1 ? channel.position() : channel.size();
      if (from + offset < 0) {
        throw StreamFault.invalidArgument();
      }
      channel.position(from + offset);
      return from + offset;
    } catch (IOException e) {
      throw StreamFault.of(e);
    }
  }

  @Override
  void flush() throws StreamFault {
    if (!writing) {
      return;
    }
    writing = false;
    buffer.flip();
    try {
      if (append) {
        channel.position(channel.size());
      }
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw StreamFault.of(e);
    } finally {
      buffer.position(0).limit(0);
    }
  }

  @Override
  void close() throws StreamFault {
    try (channel) {
      flush();
    } catch (IOException e) {
      throw StreamFault.of(e);
    }
  }
}
