/**
 * The same work on our engine, on other Lua engines and in plain Java, side by side in one run.
 *
 * <p>{@link dev.selenode.benchmarks.SideBySide} is the command. It starts each {@link
 * dev.selenode.benchmarks.Entrant} as a process of its own, a {@link
 * dev.selenode.benchmarks.Worker} where it runs on the JVM, so that no engine warms up or spoils
 * another's code. To add a case, see {@link dev.selenode.benchmarks.work.Cases}.
 */
package dev.selenode.benchmarks;
