package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Makes a Lua function of an annotated method or constructor: one method handle, adapted once. */
final class Adaptation {
  private static final Class<Object> O = Object.class;

  private final Executable executable;
  private final Class<?> owner;
  private final boolean isStatic;
  private final List<Parameter<?>> parameters = new ArrayList<>();

  /** The place of the state among the Java parameters, self included; -1 without one. */
  private int statePlace = -1;

  /** The element type of Java varargs, {@code Arguments} for all as they came, or null. */
  private Class<?> rest;

  /** {@code (self, …) → Object}, with a self for static methods too. */
  private final MethodHandle handle;

  /**
   * Adapts a method or constructor.
   *
   * @param type the class it is offered by, which may have inherited it
   */
  Adaptation(Class<?> type, Executable executable, String[] names) {
    this.executable = executable;
    this.isStatic =
        executable instanceof Constructor<?> || Modifier.isStatic(executable.getModifiers());
    this.owner = isStatic ? null : type;
    readParameters(names);
    MethodHandle raw =
        Accessors.handle(
            executable,
            lookup ->
                executable instanceof Method m
                    ? lookup.unreflect(m)
                    : lookup.unreflectConstructor((Constructor<?>) executable));
    MethodHandle fixed = raw.asFixedArity();
    MethodHandle withSelf = isStatic ? MethodHandles.dropArguments(fixed, 0, O) : fixed;
    this.handle = withSelf.asType(MethodType.genericMethodType(withSelf.type().parameterCount()));
  }

  private void readParameters(String[] names) {
    java.lang.reflect.Parameter[] declared = executable.getParameters();
    for (int i = 0; i < declared.length; i++) {
      if (declared[i].getType() == LuaState.class) {
        statePlace = i + 1;
      } else if (executable.isVarArgs() && i == declared.length - 1) {
        rest = declared[i].getType().getComponentType();
      } else if (declared[i].getType() == Arguments.class) {
        rest = Arguments.class;
      } else {
        int n = parameters.size();
        String name = n < names.length ? names[n] : SnakeCase.of(declared[i].getName());
        parameters.add(parameter(name, declared[i]));
      }
    }
  }

  private Parameter<?> parameter(String name, java.lang.reflect.Parameter declared) {
    LuaDefault otherwise = declared.getAnnotation(LuaDefault.class);
    return otherwise == null
        ? Parameter.of(name, declared.getType())
        : optional(name, declared.getType(), otherwise.value());
  }

  @SuppressWarnings("unchecked") // a primitive's class is typed as its box
  private <T> Parameter<T> optional(String name, Class<T> type, String text) {
    try {
      return Parameter.optional(name, type, (T) DefaultValues.parse(type, text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("default of '" + name + "' in " + executable, e);
    }
  }

  HostMethod method(String name, String doc) {
    Class<?> returns = executable instanceof Method m ? m.getReturnType() : owner;
    LuaFunction call = call(name);
    LuaFunction function = isStatic ? new StaticCall(call) : call;
    return new HostMethod(name, parameters, rest != null, returns, isStatic, function, doc);
  }

  /** A function that takes self first, also where it is ignored. */
  LuaFunction call(String name) {
    List<Slot> slots = Methods.slots(parameters);
    MethodHandle h = handle;
    if (rest == null && statePlace < 0) {
      if (slots.isEmpty()) {
        return new HostCalls.Call0(name, owner, self -> (Object) h.invokeExact(self));
      }
      Slot first = slots.get(0);
      if (slots.size() == 1) {
        return new HostCalls.Call1(
            name, owner, first, (self, a) -> (Object) h.invokeExact(self, a));
      }
      if (slots.size() == 2) {
        Slot second = slots.get(1);
        return new HostCalls.Call2(
            name, owner, first, second, (self, a, b) -> (Object) h.invokeExact(self, a, b));
      }
    }
    ArgumentType more = rest == null ? null : ArgumentType.of(rest);
    return new HostCalls.CallN(name, owner, slots, more, spread());
  }

  private HostMethod.BodyN spread() {
    int n = handle.type().parameterCount();
    int place = statePlace;
    MethodHandle spreader = handle.asSpreader(Object[].class, n);
    return (state, self, args) -> {
      Object[] all = new Object[n];
      all[0] = self;
      int next = 0;
      for (int i = 1; i < n; i++) {
        all[i] = i == place ? state : args[next++];
      }
      return (Object) spreader.invokeExact(all);
    };
  }
}
