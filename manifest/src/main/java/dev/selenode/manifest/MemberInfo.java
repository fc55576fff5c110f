package dev.selenode.manifest;

/** What signals, properties and methods have in common. */
public sealed interface MemberInfo permits SignalInfo, PropertyInfo, MethodInfo {
  String name();

  /** The source line from 1, or 0 where it is not known. */
  int line();
}
