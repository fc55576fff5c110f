package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.CodeGenerator;
import dev.selenode.runtime.bytecode.CodeTooLarge;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.syntax.Parser;
import dev.selenode.runtime.syntax.SyntaxError;
import dev.selenode.runtime.value.Cell;

/** Source text → a function. */
public final class Chunks {
  private Chunks() {}

  /**
   * Compiles a chunk.
   *
   * @param source bytes of the source, one char each
   * @param name what messages show
   * @param environment what the chunk's globals are looked up in
   * @throws LuaError {@code name:line: message} if it is not Lua
   */
  public static Closure compile(LuaState s, String source, String name, Object environment) {
    s.reserve((long) source.length() * 8);
    s.tick(source.length());
    Prototype p;
    try {
      p = CodeGenerator.generate(Parser.parse(source), name);
    } catch (SyntaxError e) {
      throw new LuaError(name + ":" + e.line() + ": " + e.getMessage());
    } catch (CodeTooLarge e) {
      throw new LuaError(name + ": " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new LuaError(name + ": chunk has too many syntax levels");
    }
    boolean cell = p.upvalues()[0].cell();
    return new Closure(p, new Object[] {cell ? new Cell(environment) : environment});
  }
}
