package dev.selenode.instance.scene;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.BaseObject;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.List;

/** The singleton {@code ResourceLoader}. The only resources here are scripts. */
@LuaClass(name = "_ResourceLoader")
final class ResourceLoader extends BaseObject {
  private final Scripting scripting;
  private final Object load;

  ResourceLoader(Scripting scripting) {
    this.scripting = scripting;
    this.load = ((Table) scripting.runtime().state().globals().get("GD")).get("load");
  }

  /** A script's class table, loaded if it is not yet. */
  @LuaMethod
  public Object load(LuaState state, String path) {
    return state.call(load, Text.toLua(path));
  }

  /** Whether there is a file at a path. */
  @LuaMethod
  public boolean exists(String path) {
    try {
      return scripting.runtime().readSource(scripting.runtime().resolve(path, null)) != null;
    } catch (IllegalArgumentException e) {
      return false; // a path that leads outside
    }
  }

  /** Whether a script is loaded already. */
  @LuaMethod
  public boolean hasCached(String path) {
    return scripting.scripts().stream().anyMatch(script -> script.path().equals(path));
  }

  @LuaMethod
  public List<String> getRecognizedExtensionsForType(String type) {
    return List.of("lua");
  }
}
