package dev.selenode.runtime.bytecode;

import dev.selenode.runtime.syntax.FunctionBody;
import dev.selenode.runtime.syntax.LocalVariable;
import java.util.ArrayList;
import java.util.List;

/** Syntax tree → prototype: one pass over each function, inner functions as they come. */
public final class CodeGenerator {
  private final FunctionCode code;
  private final List<Prototype> children = new ArrayList<>();

  private CodeGenerator(FunctionCode code) {
    this.code = code;
  }

  /**
   * The prototype of a chunk.
   *
   * @param chunkName what messages show
   * @throws CodeTooLarge if a function has too many registers, constants or instructions
   */
  public static Prototype generate(FunctionBody chunk, String chunkName) {
    return function(null, chunk, new Chunk(chunkName));
  }

  static Prototype function(FunctionCode outer, FunctionBody body, Chunk chunk) {
    FunctionCode code = new FunctionCode(outer, body, chunk);
    return new CodeGenerator(code).generate();
  }

  private Prototype generate() {
    FunctionBody body = code.body();
    ExpressionCode expressions = new ExpressionCode(code, children);
    int first = code.take(body.parameters().size());
    for (LocalVariable parameter : body.parameters()) {
      expressions.declare(parameter, first++, body.line());
    }
    if (body.outer() != null && body.outer().outer() == null) {
      // A chunk always closes over _ENV, used or not: load can give it one.
      code.upvalue(body.outer().parameters().get(0));
    }
    new StatementCode(code, expressions).body(body.block());
    code.emit(body.endLine(), Op.RETURN0, 0, 0, 0);
    code.endScope(0);
    return new Prototype(code, children.toArray(new Prototype[0]));
  }
}
