package dev.selenode.instance;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.ObjectBridge;
import dev.selenode.runtime.interpreter.Call;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.interpreter.Resumable;

/**
 * {@code Player:new(…)} on a class table: a new object of its host class, with the script on it.
 */
final class Construction extends Resumable {
  static final Construction NEW = new Construction();

  private Construction() {
    super("new");
  }

  @Override
  public Object start(LuaState s, Object[] args) {
    Scripting scripting = s.service(Scripting.class);
    Script script = scripting.library().ofTable(Check.any(args, 0));
    if (script == null) {
      throw s.error("calling 'new' on bad self (want a class; call it with ':')");
    }
    ScriptClass type = script.current();
    HostClass hostClass = type.definition().hostClass();
    LuaFunction constructor = hostClass.constructor();
    if (constructor == null) {
      throw s.error("class " + hostClass.name() + " can't be created by scripts");
    }
    Object made = Multi.first(constructor.call1(s, hostClass));
    Object owner = ObjectBridge.of(s).toJava(made);
    InstanceTable self = scripting.attachments().attach(type, owner);
    Object init = type.function("_init");
    if (init == null) {
      return self;
    }
    Object[] initArgs = args.clone();
    initArgs[0] = self;
    return new Call(init, initArgs, (state, results) -> self);
  }
}
