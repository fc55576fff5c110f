package dev.selenode.tools;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headless Chromium, driven by its debugging protocol. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final long PATIENCE_SECONDS = 120;
  private static final Pattern VALUE = Pattern.compile("\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final List<String> complaints = new ArrayList<>();
  private final WebSocket socket;
  private int requests;

  /** Starts one that keeps its files in a folder. */
  Browser(Path folder) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                executable().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    String list = get("http://127.0.0.1:" + port() + "/json/list");
    Matcher page = Pattern.compile("\"(ws://[^\"]+/devtools/page/[^\"]+)\"").matcher(list);
    if (!page.find()) {
      throw new IOException("no page in " + list);
    }
    socket =
        http.newWebSocketBuilder().buildAsync(URI.create(page.group(1)), new Listener()).join();
    request("Page.enable", "{}");
    request("Runtime.enable", "{}");
    request("Log.enable", "{}");
  }

  /** Whether there is a Chromium to start. */
  static boolean isInstalled() {
    return executable() != null;
  }

  private static Path executable() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return null;
  }

  private String port() throws IOException {
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher m = Pattern.compile("DevTools listening on ws://[^:]+:(\\d+)/").matcher(line);
      if (m.find()) {
        Thread drain = new Thread(() -> out.lines().forEach(l -> {}));
        drain.setDaemon(true);
        drain.start();
        return m.group(1);
      }
    }
    throw new IOException("the browser ended");
  }

  private String get(String url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Opens a page, and returns when it has loaded. */
  void open(Path page) throws InterruptedException {
    request("Page.navigate", "{\"url\":\"" + page.toUri() + "\"}");
    await("Page.loadEventFired");
  }

  /** Runs a script that leads to another page, and returns when that has loaded. */
  void follow(String script) throws InterruptedException {
    run(script);
    await("Page.loadEventFired");
  }

  /** Runs a script: the text that it gives. */
  String run(String script) throws InterruptedException {
    String quoted = script.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    String answer = request("Runtime.evaluate", "{\"expression\":\"" + quoted + "\"}");
    Matcher value = VALUE.matcher(answer);
    return value.find() ? value.group(1) : answer;
  }

  /** What the pages wrote to the console, and errors that nobody caught. */
  List<String> complaints() {
    return complaints;
  }

  private String request(String method, String params) throws InterruptedException {
    int id = ++requests;
    socket
        .sendText(
            "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}", true)
        .join();
    return await("\"id\":" + id + ",");
  }

  private String await(String wanted) throws InterruptedException {
    for (; ; ) {
      String message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IllegalStateException("no " + wanted);
      }
      if (message.contains("Runtime.exceptionThrown")
          || message.contains("Runtime.consoleAPICalled")
          || message.contains("Log.entryAdded")) {
        complaints.add(message);
      }
      if (message.contains(wanted)) {
        return message;
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Puts the parts of messages together. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        messages.add(text.toString());
        text.setLength(0);
      }
      return WebSocket.Listener.super.onText(webSocket, data, last);
    }
  }
}
