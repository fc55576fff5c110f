package dev.selenode.manifest.read;

import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.manifest.SignalInfo;
import dev.selenode.manifest.declare.SignalDeclaration;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.List;

/** Checks what was given to {@code signal(…)}. */
final class SignalReader {
  private final Faults faults;

  SignalReader(Faults faults) {
    this.faults = faults;
  }

  SignalInfo read(String name, SignalDeclaration declaration, int line) {
    List<ArgumentInfo> arguments = new ArrayList<>();
    for (Object arg : declaration.args()) {
      String fault = fault(arguments, arg);
      if (fault != null) {
        int number = arguments.size() + 1;
        faults.add(name, "signal '" + Text.toJava(name) + "' argument #" + number + " " + fault);
      }
      arguments.add(new ArgumentInfo(arg instanceof String s ? Text.toJava(s) : "?"));
    }
    return new SignalInfo(Text.toJava(name), arguments, line);
  }

  private static String fault(List<ArgumentInfo> before, Object arg) {
    if (!(arg instanceof String name)) {
      return "got " + Lua.typeName(arg) + ", want a name";
    }
    if (!Identifiers.isIdentifier(name)) {
      return "got '" + Text.toJava(name) + "', want an identifier";
    }
    return before.contains(new ArgumentInfo(name)) ? "'" + name + "' is there already" : null;
  }
}
