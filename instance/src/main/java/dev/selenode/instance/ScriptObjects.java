package dev.selenode.instance;

import dev.selenode.instance.object.ObjectModel;
import dev.selenode.instance.object.ObjectState;
import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostSignal;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.Multi;
import java.util.List;

/** What scripts and host classes say about an object. */
final class ScriptObjects implements ObjectModel {
  private final Scripting scripting;

  ScriptObjects(Scripting scripting) {
    this.scripting = scripting;
  }

  @Override
  public ObjectState ofInstance(Object luaValue) {
    return luaValue instanceof InstanceTable self ? self.object() : null;
  }

  @Override
  public Object method(ObjectState object, String name) {
    return scripting.any().method(object, name);
  }

  @Override
  public Object get(ObjectState object, String name) {
    Object value = scripting.any().get(object, name);
    return value instanceof Call request
        ? Multi.first(carryOut(object, "get ", name, request))
        : value;
  }

  @Override
  public void set(ObjectState object, String name, Object value) {
    Call request;
    try {
      request = scripting.any().write(object, name, value);
    } catch (LuaError | IllegalArgumentException e) {
      throw new ScriptException(
          new ScriptError(
              ScriptError.Kind.RUNTIME,
              describe(object),
              0,
              e.getMessage(),
              List.of(),
              object.id()),
          e);
    }
    if (request != null) {
      carryOut(object, "set ", name, request);
    }
  }

  private Object carryOut(ObjectState object, String how, String name, Call request) {
    return scripting.calls().callOrThrow(object, how + name, Requests.CARRY_OUT, request);
  }

  @Override
  public String methodName(ObjectState object, LuaFunction function) {
    if (object != scripting.calls().running()
        || !(object.instance() instanceof InstanceTable self)) {
      return null; // whose method it is can't be known
    }
    return self.type().members().stream()
        .filter(m -> m instanceof ClassMember.Method method && method.function() == function)
        .map(ClassMember::name)
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<String> signalArguments(ObjectState object, String name) {
    if (object.instance() instanceof InstanceTable self
        && self.type().member(name) instanceof ClassMember.Signal signal) {
      return signal.info().args().stream().map(ArgumentInfo::name).toList();
    }
    HostClass host = scripting.any().hostClass(object);
    HostSignal signal = host == null ? null : host.member(name, HostSignal.class);
    return signal == null ? null : signal.arguments();
  }

  @Override
  public String describe(ObjectState object) {
    if (object.instance() instanceof InstanceTable self) {
      return self.type().script().path();
    }
    HostClass host = scripting.any().hostClass(object);
    return host == null ? "object " + object.id() : host.name();
  }

  @Override
  public String hint(ObjectState object, String name) {
    return new MemberLists(scripting).hint(object, name);
  }

  @Override
  public Object invoke(ObjectState owner, String entry, Object function, Object[] args) {
    return scripting.calls().call(owner, entry, function, args);
  }

  @Override
  public Object invoke(
      ObjectState owner, String entry, Object function, int arity, Object a, Object b, Object c) {
    return scripting.calls().call(owner, entry, function, arity, a, b, c);
  }

  @Override
  public void freeing(ObjectState object) {
    scripting.api().notifyFreed(object);
  }

  @Override
  public void detached(ObjectState object) {
    scripting.attachments().end(object);
  }
}
