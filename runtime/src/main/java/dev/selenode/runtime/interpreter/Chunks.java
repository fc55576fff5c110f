package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.CodeGenerator;
import dev.selenode.runtime.bytecode.CodeTooLarge;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.syntax.FunctionBody;
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
    return compile(parse(s, source, name), name, environment);
  }

  /**
   * Parses a chunk, for those who want to look at it before it is {@linkplain
   * #compile(FunctionBody, String, Object) compiled}.
   *
   * @throws LuaError {@code name:line: message} if it is not Lua
   */
  public static FunctionBody parse(LuaState s, String source, String name) {
    s.reserve((long) source.length() * 8);
    s.tick(source.length());
    try {
      return Parser.parse(source);
    } catch (SyntaxError e) {
      throw new LuaError(name + ":" + e.line() + ": " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new LuaError(name + ": chunk has too many syntax levels");
    }
  }

  /**
   * Compiles a parsed chunk.
   *
   * @throws LuaError {@code name:line: message} if it is too large
   */
  public static Closure compile(FunctionBody chunk, String name, Object environment) {
    Prototype p;
    try {
      p = CodeGenerator.generate(chunk, name);
    } catch (CodeTooLarge e) {
      throw new LuaError(name + ":" + e.line() + ": " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new LuaError(name + ": chunk has too many syntax levels");
    }
    boolean cell = p.upvalues()[0].cell();
    return new Closure(p, new Object[] {cell ? new Cell(environment) : environment});
  }
}
