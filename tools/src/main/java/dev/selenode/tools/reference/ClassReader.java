package dev.selenode.tools.reference;

import dev.selenode.instance.Script;
import dev.selenode.instance.Scripting;
import java.util.List;

/** Describes the classes of a runtime. Belongs to its thread. */
public final class ClassReader {
  private final HostClassReader hosts;
  private final ScriptClassReader scripts;

  public ClassReader(Scripting scripting) {
    hosts = new HostClassReader(scripting.runtime().state(), scripting.runtime().singletons());
    scripts = new ScriptClassReader(scripting.runtime());
  }

  /** All host classes and value types, in the order of their registration. */
  public List<ClassEntry> hostClasses() {
    return hosts.all();
  }

  /** A script's class. */
  public ClassEntry script(Script script) {
    return scripts.read(script);
  }
}
