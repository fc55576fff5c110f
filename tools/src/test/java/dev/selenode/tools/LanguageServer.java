package dev.selenode.tools;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real LuaLS, spoken to in its own protocol. */
final class LanguageServer implements AutoCloseable {
  private static final String NAME = "lua-language-server";
  private static final int ATTEMPTS = 300;
  private static final long PAUSE_MILLIS = 200;

  private final Process process;
  private final DataInputStream in;
  private int requests;

  /** Starts one for a folder. */
  LanguageServer(Path workspace, Path logs) throws IOException {
    process =
        new ProcessBuilder(executable().toString(), "--logpath=" + logs)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    in = new DataInputStream(process.getInputStream());
    String uri = workspace.toUri().toString();
    request(
        "initialize",
        """
        {"processId":null,"rootUri":"URI","workspaceFolders":[{"uri":"URI","name":"w"}],\
        "capabilities":{"workspace":{"configuration":false}}}"""
            .replace("URI", uri));
    send("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
  }

  /** Whether there is one to start. */
  static boolean isInstalled() {
    return executable() != null;
  }

  private static Path executable() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      Path file = Path.of(folder, NAME);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    return null;
  }

  /** What it prints when it checks a folder by itself. */
  static String check(Path folder, Path logs) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    executable().toString(),
                    "--check",
                    folder.toString(),
                    "--checklevel=Warning",
                    "--logpath=" + logs))
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /**
   * The answer to what could stand at a place of a text, as JSON; asks until the server is ready.
   */
  String complete(Path file, String text, int line, int character)
      throws IOException, InterruptedException {
    String uri = file.toUri().toString();
    send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\""
            + uri
            + "\",\"languageId\":\"lua\",\"version\":1,\"text\":\""
            + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
            + "\"}}}");
    String place =
        "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":%d,\"character\":%d}}"
            .formatted(uri, line, character);
    for (int attempt = 1; ; attempt++) {
      String answer = request("textDocument/completion", place);
      if (!answer.contains("\"result\":null") || attempt == ATTEMPTS) {
        return answer;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private String request(String method, String params) throws IOException {
    int id = ++requests;
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
            .formatted(id, method, params));
    for (; ; ) {
      String message = receive();
      if (message.contains("\"id\":" + id + ",") && !message.contains("\"method\":")) {
        return message;
      }
      if (message.contains("\"id\":" + id + "}") && message.contains("\"result\":")) {
        return message;
      }
    }
  }

  private void send(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    OutputStream out = process.getOutputStream();
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(bytes);
    out.flush();
  }

  private String receive() throws IOException {
    int length = 0;
    for (String header = header(); !header.isEmpty(); header = header()) {
      if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private String header() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
