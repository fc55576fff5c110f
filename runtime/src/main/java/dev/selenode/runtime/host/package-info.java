/**
 * Java classes offered to scripts. Most users need {@link dev.selenode.runtime.host.HostClass},
 * made from annotations ({@link dev.selenode.runtime.host.LuaClass}) or by its builder, and {@link
 * dev.selenode.runtime.host.HostClasses}, where a state finds them; {@link
 * dev.selenode.runtime.host.Conversions} tells how values cross.
 */
package dev.selenode.runtime.host;
