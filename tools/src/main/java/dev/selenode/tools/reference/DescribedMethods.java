package dev.selenode.tools.reference;

import dev.selenode.instance.language.Builtins;
import dev.selenode.tools.reference.ClassEntry.Method;

/** Methods and functions that are described in Lua with annotations. */
final class DescribedMethods {
  private DescribedMethods() {}

  static Method method(Builtins.Described described) {
    Annotations said = new Annotations(described.annotations());
    return new Method(
        described.place().name(),
        said.parameters(described.place().parameters()),
        described.place().vararg(),
        said.returns("nil"),
        !described.isMethod(),
        described.doc(),
        described.annotations(),
        0);
  }
}
