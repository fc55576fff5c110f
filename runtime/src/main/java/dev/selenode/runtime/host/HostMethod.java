package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.List;

/**
 * A method of a host class.
 *
 * @param parameters those declared, without {@code self}
 * @param vararg whether further arguments mean something
 * @param returns the result's Java type; {@code Object} where it is not declared, {@code void}
 * @param isStatic whether it is called on the class
 * @param function what scripts get: takes {@code self} first unless static
 */
public record HostMethod(
    String name,
    List<Parameter<?>> parameters,
    boolean vararg,
    Class<?> returns,
    boolean isStatic,
    LuaFunction function,
    String doc)
    implements HostMember {

  /** Copies the list. */
  public HostMethod {
    parameters = List.copyOf(parameters);
  }

  HostMethod withReturns(Class<?> type) {
    return new HostMethod(name, parameters, vararg, type, isStatic, function, doc);
  }

  HostMethod withDoc(String text) {
    return new HostMethod(name, parameters, vararg, returns, isStatic, function, text);
  }

  /** A body without parameters. */
  @FunctionalInterface
  public interface Body0<T> {
    Object call(T self) throws Throwable;
  }

  /** A body with one parameter. */
  @FunctionalInterface
  public interface Body1<T, A> {
    Object call(T self, A a) throws Throwable;
  }

  /** A body with two parameters. */
  @FunctionalInterface
  public interface Body2<T, A, B> {
    Object call(T self, A a, B b) throws Throwable;
  }

  /** A body with three parameters. */
  @FunctionalInterface
  public interface Body3<T, A, B, C> {
    Object call(T self, A a, B b, C c) throws Throwable;
  }

  /** A body that takes its arguments as they come. */
  @FunctionalInterface
  public interface FreeBody<T> {
    Object call(T self, Arguments args) throws Throwable;
  }

  /** A body without parameters or result. */
  @FunctionalInterface
  public interface Action0<T> {
    void call(T self) throws Throwable;
  }

  /** A body with one parameter and no result. */
  @FunctionalInterface
  public interface Action1<T, A> {
    void call(T self, A a) throws Throwable;
  }

  /** A body with two parameters and no result. */
  @FunctionalInterface
  public interface Action2<T, A, B> {
    void call(T self, A a, B b) throws Throwable;
  }

  /** A body with declared parameters of any number. */
  @FunctionalInterface
  interface BodyN {
    Object call(LuaState state, Object self, Object[] args) throws Throwable;
  }
}
