package dev.selenode.tools.reference;

import dev.selenode.tools.reference.ClassEntry.Method;
import dev.selenode.tools.reference.ClassEntry.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to make values, as {@code constructors.txt} lists them. */
final class Constructors {
  private final Map<String, List<Method>> byClass = new LinkedHashMap<>();

  private Constructors() {}

  static Constructors read() {
    Constructors all = new Constructors();
    try (InputStream in = Constructors.class.getResourceAsStream("constructors.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Those of a class; the one without parameters if none is listed. */
  List<Method> of(String className) {
    return byClass.getOrDefault(className, List.of(method(className, List.of(), false)));
  }

  private void add(String line) {
    int open = line.indexOf('(');
    String name = line.substring(0, open);
    List<Parameter> parameters = new ArrayList<>();
    boolean vararg = false;
    for (String part : line.substring(open + 1, line.length() - 1).split(", ", -1)) {
      if (part.equals("...")) {
        vararg = true;
      } else if (!part.isEmpty()) {
        String[] halves = part.split(": ", 2);
        boolean optional = halves[0].endsWith("?");
        String parameter = optional ? halves[0].substring(0, halves[0].length() - 1) : halves[0];
        parameters.add(new Parameter(parameter, halves[1], optional, ""));
      }
    }
    byClass.computeIfAbsent(name, n -> new ArrayList<>()).add(method(name, parameters, vararg));
  }

  private static Method method(String name, List<Parameter> parameters, boolean vararg) {
    return new Method(name, parameters, vararg, name, true, "", List.of(), 0);
  }
}
