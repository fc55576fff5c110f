package dev.selenode.tools.repl;

import dev.selenode.instance.Script;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.language.Language;
import dev.selenode.instance.scene.Node;
import dev.selenode.instance.scene.SceneTree;
import dev.selenode.runtime.value.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an input may go on with, from the live state: globals, what is behind a {@code .} or {@code
 * :}, paths in strings, commands. Nothing is called for it that a script has written. Belongs to
 * the runtime's thread.
 */
public final class Completion {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  /** Names that can be looked up one in the other, and no more: no calls, no indices. */
  private static final Pattern CHAIN =
      Pattern.compile("(?<![\\w.:)\\]\"'}])(?:[A-Za-z_]\\w*[.:])+$");

  private static final Pattern COMMAND = Pattern.compile("^(?<word>:\\w*)$");
  private static final Pattern ARGUMENT = Pattern.compile("^:(reload|manifest)\\s+(?<word>\\S*)$");
  private static final Pattern STRING = Pattern.compile("[\"'](?<word>[^\"']*)$");

  private final Scripting scripting;
  private final LiveMembers members;

  public Completion(Scripting scripting) {
    this.scripting = scripting;
    this.members = new LiveMembers(scripting);
  }

  /** Whether a text can stand as a name. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches() && !Language.reservedWords().contains(text);
  }

  /** Where in a text that ends at the cursor its last word begins. Any thread may ask. */
  static int wordStart(String text) {
    for (Matcher at :
        new Matcher[] {COMMAND.matcher(text), ARGUMENT.matcher(text), STRING.matcher(text)}) {
      if (at.find() && (at.pattern() != STRING || isOpen(text, at.start()))) {
        return at.start("word");
      }
    }
    int start = text.length();
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
      start--;
    }
    return start;
  }

  /** The words that the last one of a text that ends at the cursor may become, sorted. */
  public List<String> after(String text) {
    int start = wordStart(text);
    String begun = text.substring(start);
    return known(text, start, begun).stream()
        .filter(word -> word.startsWith(begun))
        .distinct()
        .sorted()
        .toList();
  }

  private Collection<String> known(String text, int start, String begun) {
    if (COMMAND.matcher(text).find()) {
      return ReplCommands.NAMES;
    }
    Matcher argument = ARGUMENT.matcher(text);
    if (argument.find()) {
      return scriptNames(argument.group(1).equals("manifest"));
    }
    Matcher string = STRING.matcher(text);
    if (string.find() && isOpen(text, string.start())) {
      return paths();
    }
    Matcher chain = CHAIN.matcher(text.substring(0, start));
    if (chain.find()) {
      return behind(chain.group());
    }
    if (begun.isEmpty()
        || text.substring(0, start).endsWith(".")
        || text.substring(0, start).endsWith(":")) {
      return List.of();
    }
    List<String> names = new ArrayList<>(members.globals());
    names.addAll(Language.reservedWords());
    return names;
  }

  /** What is behind names with dots or colons after each. */
  private Collection<String> behind(String chain) {
    Object value = null;
    boolean first = true;
    for (String name : chain.split("[.:]")) {
      value = first ? members.global(Text.toLua(name)) : members.get(value, Text.toLua(name));
      first = false;
    }
    return chain.endsWith(":") ? members.methods(value) : members.fields(value);
  }

  /** Whether a quote begins a string, rather than ending one. */
  private static boolean isOpen(String text, int quote) {
    return text.substring(0, quote).chars().filter(c -> c == text.charAt(quote)).count() % 2 == 0;
  }

  private List<String> scriptNames(boolean classesToo) {
    List<String> names = new ArrayList<>(scripting.runtime().scriptPaths());
    if (classesToo) {
      scripting.scripts().stream()
          .map(Script::className)
          .filter(java.util.Objects::nonNull)
          .forEach(names::add);
      names.addAll(scripting.runtime().hostClasses().names());
    }
    return names;
  }

  /** Of scripts and of nodes: from {@code /root}, and from the root itself. */
  private List<String> paths() {
    List<String> paths = new ArrayList<>(scripting.runtime().scriptPaths());
    SceneTree tree = scripting.runtime().state().service(SceneTree.class);
    if (tree != null && !tree.isFreed()) {
      collect(tree.root(), "", paths);
    }
    return paths;
  }

  private static void collect(Node node, String path, List<String> into) {
    for (Node child : node.getChildren()) {
      String its = path + child.getName();
      into.add(its);
      into.add("/root/" + its);
      collect(child, its + "/", into);
    }
  }
}
