package dev.selenode.tools.stubs;

import dev.selenode.instance.language.Language;
import dev.selenode.tools.reference.ClassEntry.Method;
import dev.selenode.tools.reference.ClassEntry.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one file of annotations while it is written. */
final class StubText {
  private final AnnotatedTypes types;
  private final StringBuilder text = new StringBuilder("---@meta\n");

  StubText(AnnotatedTypes types) {
    this.types = types;
  }

  StubText blank() {
    text.append('\n');
    return this;
  }

  StubText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  StubText tag(String tag) {
    return line("---@" + tag);
  }

  StubText doc(String doc) {
    doc.lines().forEach(l -> line(l.isBlank() ? "---" : "--- " + l));
    return this;
  }

  /**
   * A function with its annotations.
   *
   * @param owner with the dot or colon behind it, or nothing
   */
  void function(String owner, Method method) {
    blank();
    doc(method.doc());
    if (method.annotations().isEmpty()) {
      for (Parameter p : method.parameters()) {
        tag("param " + name(p.name()) + (p.optional() ? "? " : " ") + types.accepted(p.type()));
      }
      if (method.vararg()) {
        tag("param ... any");
      }
      if (!method.returns().equals("nil")) {
        tag("return " + types.of(method.returns()));
      }
    } else {
      method.annotations().forEach(a -> line("---" + a));
    }
    line("function " + owner + method.name() + "(" + names(method) + ") end");
  }

  /** {@code fun(self: Player, cause: string)}. */
  String functionType(String self, List<Parameter> parameters, boolean vararg, String returns) {
    List<String> parts = new ArrayList<>();
    if (self != null) {
      parts.add("self: " + self);
    }
    for (Parameter p : parameters) {
      parts.add(name(p.name()) + (p.optional() ? "?: " : ": ") + types.accepted(p.type()));
    }
    if (vararg) {
      parts.add("...: any");
    }
    String result = returns == null ? "" : ": " + types.of(returns);
    return "fun(" + String.join(", ", parts) + ")" + result;
  }

  private static String names(Method method) {
    String names =
        method.parameters().stream().map(p -> name(p.name())).collect(Collectors.joining(", "));
    return method.vararg() ? names + (names.isEmpty() ? "..." : ", ...") : names;
  }

  private static String name(String name) {
    return Language.reservedWords().contains(name) ? name + "_" : name;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
