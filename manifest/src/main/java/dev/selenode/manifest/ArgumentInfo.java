package dev.selenode.manifest;

import java.util.Objects;

/** An argument of a signal or method. */
public record ArgumentInfo(String name) {
  public ArgumentInfo {
    Objects.requireNonNull(name);
  }
}
