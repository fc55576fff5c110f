package dev.selenode.instance.language;

import dev.selenode.runtime.syntax.Comment;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The comments of a source that begin with three dashes. Those on the lines right above a member
 * document it, those above the class table the class. Lines whose text begins with {@code @} are
 * annotations for language servers, and kept apart.
 */
public final class DocComments {
  private static final String DASHES = "---";

  /** Lines that hold nothing but such a comment. */
  private final Map<Integer, String> texts = new HashMap<>();

  DocComments(String source, List<Comment> comments) {
    List<String> lines = source.lines().toList();
    for (Comment comment : comments) {
      String text = Text.toJava(comment.text());
      boolean alone =
          comment.line() <= lines.size()
              && lines.get(comment.line() - 1).strip().equals(text.strip());
      if (alone && text.startsWith(DASHES)) {
        texts.put(comment.line(), text.strip());
      }
    }
  }

  /** What is said of the member that begins on a line, without annotations; possibly empty. */
  public String above(int line) {
    List<String> text = new ArrayList<>();
    for (String comment : block(line)) {
      String content = content(comment);
      if (!content.startsWith("@")) {
        text.add(content);
      }
    }
    return String.join("\n", text).strip();
  }

  /** The annotations above a line, each from its {@code @}. */
  public List<String> annotations(int line) {
    List<String> annotations = new ArrayList<>();
    for (String comment : block(line)) {
      if (content(comment).startsWith("@")) {
        annotations.add(content(comment));
      }
    }
    return annotations;
  }

  /** The comments right above a line, in order. */
  private List<String> block(int line) {
    List<String> found = new ArrayList<>();
    for (int i = line - 1; texts.containsKey(i); i--) {
      found.add(texts.get(i));
    }
    Collections.reverse(found);
    return found;
  }

  private static String content(String comment) {
    String text = comment.substring(DASHES.length());
    return text.startsWith(" ") ? text.substring(1) : text;
  }
}
