package dev.selenode.manifest.read;

import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;

/**
 * Reads the class table that a script's chunk returned (contract §1 to §4). Reads only: the table
 * is not changed, and no Lua code is run. Belongs to its state's thread.
 *
 * <p>The state must have its {@link HostClasses} and {@code Variants}, and, for {@code int(5)} to
 * be told from {@code 5}, the call must lie between {@code DeclaredIntegers.begin} and {@code end}.
 */
public final class ClassTableReader {
  private final LuaState state;
  private final ScriptResolver scripts;

  public ClassTableReader(LuaState state, ScriptResolver scripts) {
    this.state = state;
    this.scripts = scripts;
  }

  /**
   * Reads a class table.
   *
   * @param path of the script, as {@code res://…}
   * @param returned the chunk's first result
   * @param order where the members stand in the source
   * @throws ClassTableException with all faults there are
   */
  public ClassDefinition read(String path, Object returned, SourceOrder order) {
    Faults faults = new Faults(path, order);
    if (!(returned instanceof Table table)) {
      faults.add("script must return a class table, got " + Lua.typeName(returned));
      throw faults.exception();
    }
    ClassMembers members = new ClassMembers(table, order, faults);
    HeaderReader header = new HeaderReader(table, faults);
    HostClasses hostClasses = HostClasses.of(state);
    Base base = new BaseReader(path, hostClasses, scripts, faults).read(table.get("extends"));
    header.read(path, hostClasses, scripts);
    members.read(state, scripts, base);
    faults.check();
    return new ClassDefinition(header.manifest(path, base.name(), members), table, base, members);
  }
}
