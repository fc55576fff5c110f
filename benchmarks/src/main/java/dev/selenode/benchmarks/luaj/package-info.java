/** LuaJ as a rival: its scripts, and what a Java developer writes by hand on it. */
package dev.selenode.benchmarks.luaj;
