/**
 * Class tables, read: {@link dev.selenode.manifest.read.ClassTableReader} turns what a chunk
 * returned into a {@link dev.selenode.manifest.read.ClassDefinition}, the manifest together with
 * the live parts that instances need, or reports all its faults at once.
 *
 * <p>What the script contract leaves open is decided here as follows.
 *
 * <ul>
 *   <li>A member's place and line are those of its first mention in the source.
 *   <li>A type where a value is expected ({@code C.speed = int}) declares a property of that type.
 *   <li>A plain value for a property that a base script declares with {@code property} or {@code
 *       export} gives a new default, which must fit; type, accessors and export stay. For one that
 *       the base gives a plain value too, it declares the property anew.
 *   <li>An {@code export_*} function without type and default has the type GDScript gives it: an
 *       int for {@code export_enum} and the flags, a float for {@code export_range}, a String for
 *       files.
 *   <li>A property that is not exported has no usage flags; {@code export} adds EDITOR and STORAGE.
 *   <li>A type that is a node's or resource's class brings the hint NODE_TYPE or RESOURCE_TYPE.
 *   <li>A default, type or accessor that is given twice in one {@code property{…}} is a fault.
 *   <li>{@code super} can't be declared; {@code __index} and its like are no properties, so that a
 *       class table may be its own metatable.
 * </ul>
 *
 * <p>Everything here but {@link dev.selenode.manifest.read.SourceOrder} and {@link
 * dev.selenode.manifest.read.Fault} belongs to the thread of its Lua state.
 */
package dev.selenode.manifest.read;
