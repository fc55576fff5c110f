/**
 * Annotations for language servers: {@link dev.selenode.tools.stubs.StubFolder} writes files that
 * declare what scripts can use, in the words of LuaLS.
 */
package dev.selenode.tools.stubs;
