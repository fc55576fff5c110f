package dev.selenode.manifest.read;

import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.manifest.MethodInfo;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.interpreter.Closure;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.List;

/** What a function tells of itself. */
final class MethodReader {
  private MethodReader() {}

  /**
   * A method's description.
   *
   * @param line of its first mention, or 0; the function's own line is used then
   */
  static MethodInfo read(String name, LuaFunction function, int line) {
    if (!(function instanceof Closure closure)) {
      return new MethodInfo(Text.toJava(name), List.of(), true, line);
    }
    Prototype prototype = closure.prototype();
    return new MethodInfo(
        Text.toJava(name),
        arguments(prototype),
        prototype.isVararg(),
        line > 0 ? line : prototype.line());
  }

  private static List<ArgumentInfo> arguments(Prototype prototype) {
    List<ArgumentInfo> arguments = new ArrayList<>();
    for (String parameter : prototype.parameterNames()) {
      arguments.add(new ArgumentInfo(parameter));
    }
    if (!arguments.isEmpty() && arguments.get(0).name().equals("self")) {
      arguments.remove(0);
    }
    return arguments;
  }
}
