package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.value.Text;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stack traces of Java call the functions of scripts: {@code lua.enemies.slime.hurt}. */
public final class FrameNames {
  private static final String CHUNK = "chunk";
  private static final String WITHOUT_NAME = "function_at_line_";
  private static final int MAX_LENGTH = 200;

  /** A method of the same name and parameters would be another of theirs. */
  private static final Set<String> TAKEN =
      Arrays.stream(CompiledBody.class.getDeclaredMethods())
          .map(Method::getName)
          .collect(Collectors.toUnmodifiableSet());

  /** The name in a {@link TraceFrame}, or the line of a function without one. */
  private static final Pattern NAMED = Pattern.compile("'(.*)'|:(\\d+)>");

  private FrameNames() {}

  /** The class for a chunk, with dots: {@code lua.enemies.slime}. */
  public static String type(String chunkName) {
    String path = chunkName.replaceFirst("^\\w+://", "").replaceFirst("\\.lua$", "");
    String end = path.substring(Math.max(0, path.length() - MAX_LENGTH));
    String name = end.replaceAll("[^A-Za-z0-9_/-]", "_").replaceAll("^/+|/+$|/+(?=/)", "");
    return "lua." + (name.isEmpty() ? CHUNK : name.replace('/', '.'));
  }

  /** The method of a compiled function: its own name, if it was declared with one. */
  public static String method(Prototype p) {
    if (p.line() == 0) {
      return CHUNK;
    }
    String name = p.name() == null ? WITHOUT_NAME + p.line() : p.name();
    return TAKEN.contains(name) ? name + "_" : name;
  }

  /** Frames of a script as those of a Java stack, such as exceptions have. */
  static StackTraceElement[] elements(List<TraceFrame> frames) {
    return frames.stream().map(FrameNames::element).toArray(StackTraceElement[]::new);
  }

  private static StackTraceElement element(TraceFrame frame) {
    if (frame.line() <= 0) { // written in Java, or a mark that there were more
      return new StackTraceElement("lua", method(frame.function()), null, -1);
    }
    String file = Text.toJava(frame.path());
    return new StackTraceElement(type(frame.path()), method(frame.function()), file, frame.line());
  }

  private static String method(String described) {
    Matcher m = NAMED.matcher(described);
    if (!m.find()) {
      return described.equals("in main chunk") ? CHUNK : described;
    }
    return m.group(1) != null ? Text.toJava(m.group(1)) : WITHOUT_NAME + m.group(2);
  }
}
