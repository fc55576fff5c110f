package dev.selenode.runtime.random;

/** What a variable most probably holds, so that random programs do more than fail at once. */
enum Kind {
  NUMBER,
  STRING,
  /** A sequence of numbers. */
  LIST,
  /** A table with fields, a metatable and methods. */
  OBJECT,
  FUNCTION,
  ANY
}
