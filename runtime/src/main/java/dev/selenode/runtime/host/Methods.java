package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaFunction;
import java.util.ArrayList;
import java.util.List;

/** Makes methods of bodies. */
final class Methods {
  private Methods() {}

  @SuppressWarnings("unchecked") // receivers and arguments are checked before a body gets them
  static <T> HostMethod of(String name, Class<?> owner, HostMethod.Body0<T> body) {
    return method(
        name, List.of(), new HostCalls.Call0(name, owner, (HostMethod.Body0<Object>) body));
  }

  @SuppressWarnings("unchecked")
  static <T, A> HostMethod of(
      String name, Class<?> owner, Parameter<A> a, HostMethod.Body1<T, A> body) {
    var erased = (HostMethod.Body1<Object, Object>) body;
    return method(name, List.of(a), new HostCalls.Call1(name, owner, new Slot(a, 1), erased));
  }

  @SuppressWarnings("unchecked")
  static <T, A, B> HostMethod of(
      String name, Class<?> owner, Parameter<A> a, Parameter<B> b, HostMethod.Body2<T, A, B> body) {
    var erased = (HostMethod.Body2<Object, Object, Object>) body;
    return method(
        name,
        List.of(a, b),
        new HostCalls.Call2(name, owner, new Slot(a, 1), new Slot(b, 2), erased));
  }

  @SuppressWarnings("unchecked")
  static <T, A, B, C> HostMethod of(
      String name,
      Class<?> owner,
      Parameter<A> a,
      Parameter<B> b,
      Parameter<C> c,
      HostMethod.Body3<T, A, B, C> body) {
    var erased = (HostMethod.Body3<Object, Object, Object, Object>) body;
    List<Parameter<?>> parameters = List.of(a, b, c);
    return method(
        name,
        parameters,
        new HostCalls.CallN(
            name,
            owner,
            slots(parameters),
            null,
            (s, self, args) -> erased.call(self, args[0], args[1], args[2])));
  }

  @SuppressWarnings("unchecked")
  static <T> HostMethod free(
      String name, Class<?> owner, HostMethod.FreeBody<T> body, boolean isStatic) {
    LuaFunction call = new HostCalls.Free(name, owner, (HostMethod.FreeBody<Object>) body);
    return new HostMethod(
        name, List.of(), true, Object.class, isStatic, isStatic ? new StaticCall(call) : call, "");
  }

  static HostMethod raw(
      String name, LuaFunction function, List<Parameter<?>> parameters, boolean isStatic) {
    boolean vararg = parameters.isEmpty();
    return new HostMethod(name, parameters, vararg, Object.class, isStatic, function, "");
  }

  static List<Slot> slots(List<Parameter<?>> parameters) {
    List<Slot> slots = new ArrayList<>();
    for (Parameter<?> parameter : parameters) {
      slots.add(new Slot(parameter, slots.size() + 1));
    }
    return List.copyOf(slots);
  }

  private static HostMethod method(String name, List<Parameter<?>> parameters, LuaFunction call) {
    return new HostMethod(name, parameters, false, Object.class, false, call, "");
  }
}
