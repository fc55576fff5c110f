package dev.selenode.libgdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs the code of the guide. Pieces with a name are files; other Java is run, and
 * prints what stands behind {@code //>}. Local files are in a folder of the test.
 */
final class GuideTest {
  @RegisterExtension static final Libgdx LIBGDX = new Libgdx();

  private static final Path GUIDE = Path.of("../../docs/guide-libgdx.md");
  private static final Pattern FENCE = Pattern.compile("```(\\w+)(?: (\\S+))?");
  private static final String MARK = "//> ";
  private static final String IMPORTS =
      """
      import com.badlogic.gdx.*;
      import com.badlogic.gdx.files.FileHandle;
      import com.badlogic.gdx.math.Vector2;
      import com.badlogic.gdx.scenes.scene2d.*;
      import dev.selenode.instance.*;
      import dev.selenode.libgdx.*;
      import dev.selenode.runtime.*;
      import dev.selenode.runtime.host.*;
      import java.util.Map;
      """;

  private record Piece(String language, String name, int line, List<String> lines) {
    boolean isStatements() {
      return language.equals("java") && name == null;
    }

    String className() {
      return name == null ? "Piece" + line : name.replace(".java", "");
    }

    String expected() {
      StringBuilder expected = new StringBuilder();
      for (String text : lines) {
        int at = text.indexOf(MARK);
        if (at >= 0) {
          expected.append(text.substring(at + MARK.length())).append('\n');
        }
      }
      return expected.toString();
    }

    String source(Path folder) {
      String text = String.join("\n", lines).replace("local(\"", "absolute(\"" + folder + "/");
      return isStatements()
          ? IMPORTS
              + "public final class "
              + className()
              + " { public static void run() throws Exception {\n"
              + text
              + "\n}}\n"
          : IMPORTS + text;
    }
  }

  @TempDir private Path folder;
  private final List<Piece> pieces = new ArrayList<>();

  @BeforeEach
  void read() throws IOException {
    List<String> lines = Files.readAllLines(GUIDE);
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        pieces.add(new Piece(fence.group(1), fence.group(2), i + 2, lines.subList(i + 1, end)));
        i = end;
      }
    }
  }

  @Test
  void saysTheTruth() throws Exception {
    for (Piece piece : pieces) {
      if (piece.language().equals("lua")) {
        Path file = folder.resolve(piece.name());
        Files.createDirectories(file.getParent());
        Files.write(file, piece.lines());
      }
    }
    List<Piece> statements = pieces.stream().filter(Piece::isStatements).toList();
    assertThat(statements).hasSizeGreaterThan(5);
    try (URLClassLoader classes = compile()) {
      for (Piece piece : statements) {
        assertThat(printed(classes.loadClass(piece.className()).getMethod("run")))
            .as("line %s", piece.line())
            .isEqualTo(piece.expected());
      }
    }
  }

  private URLClassLoader compile() throws IOException {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.language().equals("java")) {
        Path file = sources.resolve(piece.className() + ".java");
        files.add(Files.writeString(file, piece.source(folder)));
      }
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter faults = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
      var units = manager.getJavaFileObjectsFromPaths(files);
      boolean compiled = compiler.getTask(faults, manager, null, options, null, units).call();
      assertThat(compiled).as(faults.toString()).isTrue();
    }
    return new URLClassLoader(new URL[] {classes.toUri().toURL()});
  }

  private static String printed(Method run) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      run.invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
