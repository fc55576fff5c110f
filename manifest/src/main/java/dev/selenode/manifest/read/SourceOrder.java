package dev.selenode.manifest.read;

import dev.selenode.runtime.syntax.Expr;
import dev.selenode.runtime.syntax.FunctionBody;
import dev.selenode.runtime.syntax.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the members of a class table stand in its source. Found by reading, not by running: the
 * table is whatever the chunk returns (a local or global variable, a constructor, either of them
 * through {@code setmetatable}), and its members are the names the chunk itself stores into it. A
 * member's place is where it is first mentioned.
 *
 * <p>Names that are computed, or stored by a function, have no place.
 */
public final class SourceOrder {
  /** Of a chunk whose source cannot be had: nothing has a place. */
  public static final SourceOrder UNKNOWN = new SourceOrder(Map.of());

  private final Map<Object, Mention> mentions;

  private record Mention(int rank, int line) {}

  private SourceOrder(Map<Object, Mention> mentions) {
    this.mentions = mentions;
  }

  /** The order in a parsed chunk. */
  public static SourceOrder of(FunctionBody chunk) {
    List<Statement> statements = ChunkStatements.inOrder(chunk.block());
    ClassVariable classVariable = ClassVariable.returnedBy(statements);
    Map<Object, Mention> mentions = new LinkedHashMap<>();
    MentionCollector collector =
        new MentionCollector(
            classVariable,
            (key, line) -> mentions.putIfAbsent(key, new Mention(mentions.size(), line)));
    statements.forEach(collector::collect);
    return new SourceOrder(mentions);
  }

  /**
   * The line of a member's first mention, or 0 if that is not known.
   *
   * @param key a Lua value
   */
  public int line(Object key) {
    Mention mention = mentions.get(key);
    return mention == null ? 0 : mention.line();
  }

  /** These members in source order; those without a place come last, by name. */
  public List<String> sort(Collection<String> members) {
    List<String> sorted = new ArrayList<>(members);
    sorted.sort(Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder()));
    return sorted;
  }

  private int rank(String member) {
    Mention mention = mentions.get(member);
    return mention == null ? Integer.MAX_VALUE : mention.rank();
  }

  /** The name a constant key spells, or null. */
  static String name(Expr key) {
    return key instanceof Expr.Constant c && c.value() instanceof String s ? s : null;
  }
}
