/**
 * Hot functions as JVM code, in passes: {@link dev.selenode.runtime.compiler.ControlFlow} finds the
 * basic blocks, {@link dev.selenode.runtime.compiler.Liveness} which registers matter where, {@link
 * dev.selenode.runtime.compiler.TypeFlow} which of them hold plain doubles, {@link
 * dev.selenode.runtime.compiler.Recursion} which functions call nothing but themselves, and {@link
 * dev.selenode.runtime.compiler.FunctionEmitter} writes the class. Internal: not for host code.
 */
package dev.selenode.runtime.compiler;
