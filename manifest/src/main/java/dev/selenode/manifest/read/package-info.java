/**
 * Class tables, read: {@link dev.selenode.manifest.read.ClassTableReader} turns what a chunk
 * returned into a {@link dev.selenode.manifest.read.ClassDefinition}, the manifest together with
 * the live parts that instances need, or reports all its faults at once.
 *
 * <p>Everything here but {@link dev.selenode.manifest.read.SourceOrder} and {@link
 * dev.selenode.manifest.read.Fault} belongs to the thread of its Lua state.
 */
package dev.selenode.manifest.read;
