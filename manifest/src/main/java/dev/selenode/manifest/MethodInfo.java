package dev.selenode.manifest;

import java.util.List;
import java.util.Objects;

/**
 * A method.
 *
 * @param args without {@code self}
 * @param vararg whether it takes {@code ...} after them
 */
public record MethodInfo(String name, List<ArgumentInfo> args, boolean vararg, int line)
    implements MemberInfo {
  public MethodInfo {
    Objects.requireNonNull(name);
    args = List.copyOf(args);
  }
}
