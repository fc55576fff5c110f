package dev.selenode.tools.repl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Somebody at a terminal. Lines are read on a thread of their own, so that frames go on meanwhile;
 * that thread touches no script: what it needs to know for completion it has the runtime's thread
 * find out.
 */
public final class TerminalConsole implements Console {
  private static final String PROMPT = "> ";
  private static final String CONTINUED = "… ";
  private static final long COMPLETION_MILLIS = 500;
  private static final String DUMB = "dumb";

  private final Terminal terminal;
  private final LineReader reader;
  private final long frameNanos;
  private final PrintStream out;
  private final Thread thread = new Thread(this::read, "selenode-input");

  /** What the reading thread wants of the runtime's: an input, a completion, or to end. */
  private final BlockingQueue<Object> wishes = new LinkedBlockingQueue<>();

  private final BlockingQueue<Boolean> answered = new ArrayBlockingQueue<>(1);
  private Completion completion;
  private Runnable interrupt = () -> {};
  private String input;
  private long frameDue;
  private volatile boolean closed;

  /** A console on a terminal, which it closes. */
  TerminalConsole(Terminal terminal, Path history, double delta) {
    this.terminal = terminal;
    this.frameNanos = (long) (delta * 1e9);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("selenode")
            .parser(new ChunkParser())
            .completer(new LiveCompleter())
            .variable(LineReader.HISTORY_FILE, history)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUED)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    this.out = new PrintStream(new Above(), false, StandardCharsets.UTF_8);
  }

  /**
   * The terminal of this process; null if it has none that can be edited on.
   *
   * @param history the file that keeps what was entered
   * @param delta seconds between two frames
   */
  public static TerminalConsole open(Path history, double delta) {
    try {
      Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
      if (terminal.getType().startsWith(DUMB)) {
        terminal.close();
        return null;
      }
      return new TerminalConsole(terminal, history, delta);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void serve(Completion ask, Runnable stop) {
    completion = ask;
    interrupt = stop;
    terminal.handle(Terminal.Signal.INT, signal -> interrupt.run());
    frameDue = System.nanoTime();
    thread.setDaemon(true);
    thread.start();
  }

  // --- the runtime's thread ------------------------------------------------------------------

  @Override
  public Event await() {
    out.flush();
    while (true) {
      Object wish = next();
      if (wish == null) {
        frameDue = Math.max(frameDue + frameNanos, System.nanoTime());
        return Event.FRAME;
      }
      if (wish instanceof String line) {
        input = line;
        return Event.INPUT;
      }
      if (wish instanceof Runnable task) {
        task.run();
      } else {
        return Event.END;
      }
    }
  }

  private Object next() {
    try {
      return wishes.poll(frameDue - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      return Event.END;
    }
  }

  @Override
  public String input() {
    return input;
  }

  @Override
  public void done() {
    out.flush();
    answered.add(true);
  }

  @Override
  public PrintStream out() {
    return out;
  }

  @Override
  public PrintStream err() {
    return out;
  }

  @Override
  public void close() {
    closed = true;
    out.flush();
    thread.interrupt();
    try {
      thread.join();
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // --- the reading thread --------------------------------------------------------------------

  private void read() {
    try {
      while (!closed) {
        try {
          wishes.add(reader.readLine(PROMPT));
          answered.take();
        } catch (UserInterruptException e) {
          if (closed) {
            return;
          }
          interrupt.run(); // a frame that does not end, perhaps
        }
      }
    } catch (EndOfFileException | InterruptedException e) {
      wishes.add(Event.END);
    }
  }

  /** Goes on reading lines until they are complete. */
  private static final class ChunkParser implements Parser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      if (context == ParseContext.ACCEPT_LINE && Inputs.isIncomplete(line)) {
        throw new EOFError(-1, cursor, "incomplete");
      }
      return new Typed(line, cursor, Completion.wordStart(line.substring(0, cursor)));
    }
  }

  /** All that was typed, as one word, which begins where completion says. */
  private record Typed(String line, int cursor, int from) implements CompletingParsedLine {
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return wordCursor();
    }

    @Override
    public String word() {
      return line.substring(from, cursor);
    }

    @Override
    public int wordCursor() {
      return cursor - from;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word());
    }
  }

  /** Has the runtime's thread look at the live state. */
  private final class LiveCompleter implements Completer {
    @Override
    public void complete(LineReader in, ParsedLine line, List<Candidate> candidates) {
      String text = line.line().substring(0, line.cursor());
      FutureTask<List<String>> task = new FutureTask<>(() -> completion.after(text));
      wishes.add(task);
      try {
        for (String word : task.get(COMPLETION_MILLIS, TimeUnit.MILLISECONDS)) {
          candidates.add(new Candidate(word, word, null, null, null, null, false));
        }
      } catch (ExecutionException | TimeoutException | InterruptedException e) {
        task.cancel(false); // no completion, then
      }
    }
  }

  /** Output in whole lines above the prompt while there is one. */
  private final class Above extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
      if (b == '\n') {
        show("\n");
      } else {
        line.write(b);
      }
    }

    @Override
    public synchronized void flush() {
      if (line.size() > 0) {
        show("");
      }
    }

    private void show(String end) {
      String text = line.toString(StandardCharsets.UTF_8);
      line.reset();
      if (reader.isReading()) {
        reader.printAbove(text);
      } else {
        terminal.writer().print(text + end);
        terminal.writer().flush();
      }
    }
  }
}
