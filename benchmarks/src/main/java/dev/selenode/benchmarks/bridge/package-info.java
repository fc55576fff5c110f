/** Host and script joined in ways that need no Lua: what the bridge costs is the rest. */
package dev.selenode.benchmarks.bridge;
