/**
 * Godot 3's value types, as scripts write them. {@link dev.selenode.runtime.variant.VariantType}
 * lists them; {@link dev.selenode.runtime.variant.Variants} offers them to a state. Vectors,
 * quaternions and bases are JOML's double variants; the other types are classes of this package.
 * Values are mutable and passed by reference, as Lua does with everything; whoever keeps one that
 * others may change copies it.
 */
package dev.selenode.runtime.variant;
