package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.interpreter.LuaFunction;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The methods that every object answers, whatever language its behaviour is written in, by name;
 * and what they need to say of an object.
 */
final class ObjectApi {
  private static final double NOTIFICATION_PREDELETE = 1;

  private final Map<String, LuaFunction> functions = new HashMap<>();
  private final Scripting scripting;

  ObjectApi(Scripting scripting) {
    this.scripting = scripting;
    new MethodFunctions(scripting).addTo(functions);
    new PropertyFunctions(scripting).addTo(functions);
    new SignalFunctions(scripting).addTo(functions);
    new MetadataFunctions(scripting).addTo(functions);
    new IdentityFunctions(scripting).addTo(functions);
  }

  /** A method of the object API, or null. */
  LuaFunction method(String name) {
    return functions.get(name);
  }

  /** All names. */
  Collection<String> names() {
    return functions.keySet();
  }

  /** The name of an object's host class. */
  String className(ObjectState self) {
    HostClass host = scripting.any().hostClass(self);
    return host == null ? "Object" : host.name();
  }

  /** How {@code tostring} shows an object that does not say so itself. */
  String defaultText(ObjectState self) {
    String name = null;
    if (self.instance() instanceof InstanceTable t) {
      name = t.type().script().className();
    }
    return "[" + (name != null ? name : className(self)) + ":" + self.id() + "]";
  }

  /** Tells the script that its object is about to be freed. */
  void notifyFreed(ObjectState self) {
    if (self.instance() instanceof InstanceTable t && t.type().function("_notification") != null) {
      scripting
          .calls()
          .call(
              self,
              "_notification",
              t.type().function("_notification"),
              t,
              NOTIFICATION_PREDELETE,
              true);
    }
  }
}
