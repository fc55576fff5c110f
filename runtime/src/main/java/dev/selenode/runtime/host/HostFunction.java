package dev.selenode.runtime.host;

/** A Java function that becomes a Lua function where it crosses the border. */
@FunctionalInterface
public interface HostFunction {
  /** The body; its result is converted by {@link Conversions#toLua}. */
  Object call(Arguments args) throws Exception;
}
