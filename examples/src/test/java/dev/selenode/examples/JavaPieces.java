package dev.selenode.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.examples.Document.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles the Java in a document, all pieces together, and runs those that are statements. The
 * imports that a reader's editor would add are added, and files are looked for in the folder that
 * the document's other pieces were written to.
 */
final class JavaPieces {
  private static final String IMPORTS =
      """
      import dev.selenode.instance.*;
      import dev.selenode.instance.object.*;
      import dev.selenode.instance.scene.*;
      import dev.selenode.instance.scene.file.*;
      import dev.selenode.manifest.*;
      import dev.selenode.manifest.json.*;
      import dev.selenode.runtime.*;
      import dev.selenode.runtime.host.*;
      import dev.selenode.runtime.plugin.*;
      import dev.selenode.runtime.plugin.description.*;
      import dev.selenode.runtime.path.ResourceSource;
      import java.awt.Point;
      import java.nio.file.Path;
      import java.util.*;
      import java.util.concurrent.*;
      import org.joml.Vector2d;
      """;

  private final Document document;
  private final Path folder;

  JavaPieces(Document document, Path folder) {
    this.document = document;
    this.folder = folder;
  }

  void run() throws Exception {
    List<Piece> pieces = document.pieces("java");
    if (pieces.isEmpty()) {
      return;
    }
    Path classes = Files.createDirectory(folder.resolve(".classes"));
    compile(pieces, classes);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      for (Piece piece : pieces) {
        if (isStatements(piece)) {
          run(piece, loader.loadClass(className(piece)).getDeclaredMethod("run"));
        }
      }
    }
  }

  private void run(Piece piece, Method method) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      method.setAccessible(true);
      method.invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(document.place(piece) + ": " + e.getCause(), e.getCause());
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .as(document.place(piece))
        .isEqualTo(piece.expected("//> "));
  }

  private void compile(List<Piece> pieces, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
    List<Source> sources = new ArrayList<>();
    pieces.forEach(piece -> sources.add(new Source(className(piece), source(piece))));
    List<String> options =
        List.of(
            "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-parameters");
    boolean compiled = compiler.getTask(null, null, faults, options, null, sources).call();
    assertThat(compiled)
        .as(document.file().getFileName() + ": " + faults.getDiagnostics())
        .isTrue();
  }

  private static boolean isStatements(Piece piece) {
    return piece.lines().stream().noneMatch(l -> l.matches("(?:final |public )*class .*"));
  }

  private static String className(Piece piece) {
    return piece.name() != null ? piece.name().replace(".java", "") : "Piece" + piece.line();
  }

  private String source(Piece piece) {
    String text = piece.text().replace("Path.of(\"", "Path.of(\"" + folder + "/");
    if (!isStatements(piece)) {
      return IMPORTS + text;
    }
    return IMPORTS
        + "final class "
        + className(piece)
        + " { static void run() throws Exception {\n"
        + text
        + "}}";
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
