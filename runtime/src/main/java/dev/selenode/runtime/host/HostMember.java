package dev.selenode.runtime.host;

/** Something of a host class that scripts reach by name. */
public sealed interface HostMember permits HostMethod, HostProperty, HostSignal, HostConstant {
  String name();

  /** For class references; empty if there is none. */
  String doc();
}
