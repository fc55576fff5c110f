package dev.selenode.jme;

import static org.assertj.core.api.Assertions.assertThat;

import com.jme3.app.SimpleApplication;
import dev.selenode.runtime.compiler.Engine;
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
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs the code of the guide. Pieces with a name are files: Lua ones are assets. Other
 * Java is run in an application of its own, and prints what stands behind {@code //>}.
 */
final class GuideTest {
  private static final Path GUIDE = Path.of("../../docs/guide-jmonkeyengine.md");
  private static final Pattern FENCE = Pattern.compile("```(\\w+)(?: (\\S+))?");
  private static final String MARK = "//> ";
  private static final String IMPORTS =
      """
      import com.jme3.app.*;
      import com.jme3.app.state.*;
      import com.jme3.asset.plugins.FileLocator;
      import com.jme3.bullet.*;
      import com.jme3.bullet.collision.shapes.*;
      import com.jme3.bullet.control.*;
      import com.jme3.material.Material;
      import com.jme3.math.*;
      import com.jme3.scene.*;
      import com.jme3.scene.shape.*;
      import dev.selenode.jme.*;
      import dev.selenode.jme.bullet.*;
      import dev.selenode.runtime.host.*;
      import java.nio.file.*;
      """;

  private record Piece(String language, String name, int line, List<String> lines) {
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
  }

  @TempDir private Path folder;
  private final List<Piece> pieces = new ArrayList<>();
  private Path assets;

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
    assets = Files.createDirectories(folder.resolve("assets"));
    for (Piece piece : pieces("lua")) {
      Path file = assets.resolve(piece.name());
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", piece.lines()) + "\n");
    }
  }

  private List<Piece> pieces(String language) {
    return pieces.stream().filter(p -> p.language().equals(language)).toList();
  }

  @Test
  void saysTheTruth() throws Exception {
    try (URLClassLoader classes = compile()) {
      for (Piece piece : pieces("java")) {
        if (piece.name() == null) {
          assertThat(run(classes.loadClass(piece.className())))
              .as("line %s", piece.line())
              .isEqualTo(piece.expected());
        }
      }
      String application = runApplication(classes.loadClass("MyGame"));
      String expected = String.join("\n", pieces("text").get(0).lines()) + "\n";
      assertThat(application).isEqualTo(expected);
    }
  }

  private URLClassLoader compile() throws IOException {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    List<Path> files = new ArrayList<>();
    for (Piece piece : pieces("java")) {
      Path file = sources.resolve(piece.className() + ".java");
      files.add(Files.writeString(file, source(piece)));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createDirectory(folder.resolve("classes"));
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

  private String source(Piece piece) {
    String text = String.join("\n", piece.lines()).replace("\"assets", "\"" + assets);
    if (piece.name() != null) {
      return IMPORTS + text;
    }
    return IMPORTS
        + "public final class "
        + piece.className()
        + " {\n"
        + "  public static void run(ScriptAppState scripts, Node rootNode,\n"
        + "      AppStateManager stateManager, GuideTestFrames frames) throws Exception {\n"
        + text.replaceAll("(?m)^( *)frame\\(\\);", "$1frames.frame();")
        + "\n}}\n";
  }

  private String run(Class<?> type) throws Exception {
    return printedBy(
        () -> {
          try (Stage stage = new Stage(folder.resolve("assets"), Engine.chosen())) {
            stage.scripts.configure(
                options ->
                    options.output(dev.selenode.runtime.lib.Output.to(System.out, System.err)));
            stage.open();
            SimpleApplication app = stage.app();
            Method run = type.getMethods()[0];
            GuideTestFrames frames = () -> stage.frames(1);
            invoke(run, stage.scripts, app.getRootNode(), app.getStateManager(), frames);
          }
        });
  }

  /** The application as it stands in the guide, for nine tenths of a second. */
  private String runApplication(Class<?> type) throws Exception {
    SimpleApplication app = (SimpleApplication) type.getDeclaredConstructor().newInstance();
    return printedBy(() -> Stage.play(app, 55));
  }

  private static void invoke(Method method, Object... args) throws Exception {
    try {
      method.invoke(null, args);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private interface Action {
    void run() throws Exception;
  }

  private static String printedBy(Action action) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
