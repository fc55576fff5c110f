/** What Lua values are in Java, and how they cross into Java text. */
package dev.selenode.runtime.value;
