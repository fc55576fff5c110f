/** JMH benchmarks against hand-written Lua, other engines and plain Java. */
package dev.selenode.benchmarks;
