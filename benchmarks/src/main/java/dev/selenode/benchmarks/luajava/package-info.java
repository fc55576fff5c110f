/** LuaJIT inside the JVM, by luajava. */
package dev.selenode.benchmarks.luajava;
