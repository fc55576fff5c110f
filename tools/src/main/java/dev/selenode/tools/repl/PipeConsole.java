package dev.selenode.tools.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Lines from a file or another program: no prompt, no editing, and a frame after each input instead
 * of frames as time passes, so that the same lines always give the same output.
 */
public final class PipeConsole implements Console {
  private final BufferedReader lines;
  private final PrintStream out;
  private final PrintStream err;
  private String input;
  private boolean frameDue;

  public PipeConsole(InputStream in, PrintStream out, PrintStream err) {
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.err = err;
  }

  @Override
  public Event await() {
    out.flush();
    if (frameDue) {
      frameDue = false;
      return Event.FRAME;
    }
    input = read();
    return input == null ? Event.END : Event.INPUT;
  }

  private String read() {
    StringBuilder text = null;
    for (String line; (line = readLine()) != null; ) {
      text = text == null ? new StringBuilder(line) : text.append('\n').append(line);
      if (!Inputs.isIncomplete(text.toString())) {
        break;
      }
    }
    return text == null ? null : text.toString();
  }

  private String readLine() {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String input() {
    return input;
  }

  @Override
  public void done() {
    frameDue = true;
  }

  @Override
  public PrintStream out() {
    return out;
  }

  @Override
  public PrintStream err() {
    return err;
  }

  @Override
  public void serve(Completion completion, Runnable interrupt) {
    // nobody presses keys here
  }

  @Override
  public void close() {
    out.flush();
  }
}
