/**
 * The interactive prompt: reads Lua, runs it beside a living scene, shows what came of it. {@link
 * dev.selenode.tools.repl.Repl} is the loop on the runtime's thread; a {@link
 * dev.selenode.tools.repl.Console} is where its lines come from.
 *
 * <p>The one package that knows JLine, in {@code TerminalConsole}.
 */
package dev.selenode.tools.repl;
