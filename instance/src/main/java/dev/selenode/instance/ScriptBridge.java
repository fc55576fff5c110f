package dev.selenode.instance;

import dev.selenode.instance.object.Callable;
import dev.selenode.instance.object.ObjectRegistry;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.instance.object.Signal;
import dev.selenode.runtime.host.HostSignal;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.variant.VariantFunctions;
import dev.selenode.runtime.variant.VariantType;

/** Host objects that have a script are its instances to scripts, and themselves to Java. */
final class ScriptBridge implements ObjectBridge {
  private final ObjectRegistry objects;
  private final ObjectApi api;

  ScriptBridge(ObjectRegistry objects, ObjectApi api) {
    this.objects = objects;
    this.api = api;
  }

  @Override
  public Object toLua(Object hostObject) {
    if (hostObject instanceof ScriptInstance instance) {
      return instance.self();
    }
    if (hostObject instanceof ObjectState object) {
      return object.luaValue();
    }
    ObjectState known = objects.find(hostObject);
    return known == null || known.instance() == null ? hostObject : known.instance();
  }

  @Override
  public Object toJava(Object luaValue) {
    if (!(luaValue instanceof InstanceTable self)) {
      return luaValue;
    }
    self.object().requireAlive();
    return self.owner();
  }

  @Override
  public String className(Object classTable) {
    Script script = objects.luaState().service(Scripting.class).library().ofTable(classTable);
    return script == null ? null : script.className() == null ? script.path() : script.className();
  }

  @Override
  public boolean isInstance(Object luaValue, String scriptClass) {
    return luaValue instanceof InstanceTable self && self.type().script().answersTo(scriptClass);
  }

  @Override
  public Object signal(LuaState state, Object hostObject, HostSignal signal) {
    return objects.of(hostObject).signal(signal.name());
  }

  @Override
  public Object member(LuaState state, Object hostObject, String name) {
    if (hostObject instanceof Signal
        || hostObject instanceof Callable
        || VariantType.typeOf(hostObject) != VariantType.OBJECT) {
      return VariantFunctions.named(name); // values, not objects
    }
    ObjectState known = objects.find(hostObject);
    return known != null && known.userSignals().containsKey(name)
        ? known.signal(name)
        : api.method(name);
  }
}
