package dev.selenode.manifest;

import java.util.List;
import java.util.Objects;

/** A declared signal. */
public record SignalInfo(String name, List<ArgumentInfo> args, int line) implements MemberInfo {
  public SignalInfo {
    Objects.requireNonNull(name);
    args = List.copyOf(args);
  }
}
