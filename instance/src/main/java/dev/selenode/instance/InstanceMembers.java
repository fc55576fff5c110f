package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.Conversions;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.VariantType;
import java.util.List;

/** What the host does with an instance by names of members, in Java values. */
final class InstanceMembers {
  private final LuaState state;
  private final ScriptCalls calls;
  private final MemberAccess access;

  InstanceMembers(LuaState state, ScriptCalls calls, MemberAccess access) {
    this.state = state;
    this.calls = calls;
    this.access = access;
  }

  // --- methods -------------------------------------------------------------------------------

  /** The function that calling a method by name calls, or null. */
  Object method(InstanceTable self, String name) {
    Object declared = declared(self, name);
    return declared != null ? declared : access.method(state, self, Text.toLua(name));
  }

  /**
   * A method that the script declares, on an instance with no data of its own that could shadow it;
   * null says nothing. Such an instance has not ended.
   */
  Object declared(InstanceTable self, String name) {
    return self.shape() == self.type().shape()
            && self.type().member(name) instanceof ClassMember.Method method
        ? method.function() // an ASCII name is the same in Lua
        : null;
  }

  /** Calls a method of an instance that is alive, found before or not. */
  Object call(InstanceTable self, String name, Object found, Object[] args) {
    Object function = found != null ? found : required(self, name);
    ObjectState object = self.object();
    Object out =
        switch (args.length) {
          case 0 -> calls.call(object, name, function, 1, self, null, null);
          case 1 -> calls.call(object, name, function, 2, self, toLua(args[0]), null);
          case 2 -> calls.call(object, name, function, 3, self, toLua(args[0]), toLua(args[1]));
          default -> calls.call(object, name, function, values(self, args));
        };
    return Conversions.toJava(state, Multi.first(out));
  }

  /** As {@link #call}, but an error is thrown. */
  Object callOrThrow(InstanceTable self, String name, Object[] args) {
    Object function = required(self, name);
    Object out = calls.callOrThrow(self.object(), name, function, values(self, args));
    return Conversions.toJava(state, Multi.first(out));
  }

  private Object required(InstanceTable self, String name) {
    Object function = method(self, name);
    if (function == null) {
      throw new NoSuchMemberException(
          "no method '" + name + "' in " + self.object() + suggestion(self, name));
    }
    return function;
  }

  private Object[] values(InstanceTable self, Object[] args) {
    Object[] values = new Object[args.length + 1];
    values[0] = self;
    for (int i = 0; i < args.length; i++) {
      values[i + 1] = toLua(args[i]);
    }
    return values;
  }

  private Object toLua(Object java) {
    return Conversions.toLua(state, java);
  }

  // --- data ----------------------------------------------------------------------------------

  boolean has(InstanceTable self, String name) {
    return access.has(state, self, Text.toLua(name));
  }

  Object get(InstanceTable self, String name) {
    String key = Text.toLua(name);
    ClassMember member = self.type().member(key);
    Object value =
        member instanceof ClassMember.Plain plain && self.shape() == self.type().shape()
            ? self.slot(plain.slot())
            : read(self, key, name);
    if (value instanceof Double number
        && member instanceof ClassMember.Property property
        && property.definition().info().type().equals(VariantType.INT.scriptName())) {
      return (long) (double) number;
    }
    return Conversions.toJava(state, value);
  }

  private Object read(InstanceTable self, String key, String name) {
    Object value = access.read(state, self, key);
    if (value == MemberAccess.NOTHING) {
      throw new NoSuchMemberException(
          "no member '" + name + "' in " + self.object() + suggestion(self, name));
    }
    return value instanceof Call request
        ? Multi.first(calls.carryOut(new Access(self.object(), "get ", name), request))
        : value;
  }

  void set(InstanceTable self, String name, Object value) {
    Call request;
    try {
      request = access.write(state, self, Text.toLua(name), Conversions.toLua(state, value));
    } catch (LuaError | IllegalArgumentException e) {
      throw refused(self, e);
    }
    if (request != null) {
      calls.carryOut(new Access(self.object(), "set ", name), request);
    }
  }

  /** An access that runs a function. */
  private record Access(ObjectState owner, String verb, String name) implements ScriptCalls.Caller {
    @Override
    public String entry() {
      return verb + name;
    }
  }

  private static ScriptException refused(InstanceTable self, RuntimeException e) {
    String path = self.type().script().path();
    return new ScriptException(
        new ScriptError(
            ScriptError.Kind.RUNTIME, path, 0, e.getMessage(), List.of(), self.object().id()),
        e);
  }

  private static String suggestion(InstanceTable self, String name) {
    return self.object().objects().model().hint(self.object(), Text.toLua(name));
  }
}
