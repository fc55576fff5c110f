package dev.selenode.runtime.interpreter;

/**
 * What a {@link Resumable} returns to have a function called.
 *
 * @param function any value; {@code __call} is honoured
 * @param args its arguments
 * @param then what to do with its results; null hands them on (a tail call)
 */
public record Call(Object function, Object[] args, Continuation then) {}
