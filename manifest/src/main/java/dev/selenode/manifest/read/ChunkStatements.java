package dev.selenode.manifest.read;

import dev.selenode.runtime.syntax.Block;
import dev.selenode.runtime.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statements of a chunk without those inside functions, blocks taken apart. */
final class ChunkStatements {
  private final List<Statement> statements = new ArrayList<>();

  private ChunkStatements() {}

  /** All statements as they stand in the source; a block's statement comes before its content. */
  static List<Statement> inOrder(Block block) {
    ChunkStatements all = new ChunkStatements();
    all.add(block);
    return all.statements;
  }

  private void add(Block block) {
    for (Statement statement : block.statements()) {
      statements.add(statement);
      addInner(statement);
    }
  }

  private void addInner(Statement statement) {
    if (statement instanceof Statement.Do s) {
      add(s.body());
    } else if (statement instanceof Statement.While s) {
      add(s.body());
    } else if (statement instanceof Statement.Repeat s) {
      add(s.body());
    } else if (statement instanceof Statement.NumericFor s) {
      add(s.body());
    } else if (statement instanceof Statement.GenericFor s) {
      add(s.body());
    } else if (statement instanceof Statement.If s) {
      s.branches().forEach(branch -> add(branch.body()));
      if (s.otherwise() != null) {
        add(s.otherwise());
      }
    }
  }
}
