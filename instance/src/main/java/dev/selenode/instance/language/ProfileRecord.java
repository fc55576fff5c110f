package dev.selenode.instance.language;

/**
 * How often a function was called and how long it took.
 *
 * @param signature what tells it from all others: {@code path::line::name}
 * @param name as it is written in the source; {@code function} if it has none
 * @param totalNanos with the functions it called
 * @param selfNanos without them
 */
public record ProfileRecord(
    String signature,
    String path,
    int line,
    String name,
    long calls,
    long totalNanos,
    long selfNanos) {}
