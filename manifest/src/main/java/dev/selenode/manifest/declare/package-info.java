/**
 * The globals a script declares its class with: {@code signal}, {@code property}, {@code export}
 * and its family, {@code GDCLASS}, {@code rpc}, and the enums that go with them. What they return
 * is read by {@code manifest.read}; faults are found there, all at once, and not while the chunk
 * runs.
 *
 * <p>Whoever sets up a state needs {@link dev.selenode.manifest.declare.Declarations} only.
 */
package dev.selenode.manifest.declare;
