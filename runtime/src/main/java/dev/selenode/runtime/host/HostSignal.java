package dev.selenode.runtime.host;

import java.util.List;

/** A signal that objects of a host class emit. */
public record HostSignal(String name, List<String> arguments, String doc) implements HostMember {
  /** Copies the list. */
  public HostSignal {
    arguments = List.copyOf(arguments);
  }
}
