package dev.selenode.tools.stubs;

import dev.selenode.instance.language.Builtins;
import dev.selenode.instance.language.Language;
import dev.selenode.tools.reference.ClassEntry;
import dev.selenode.tools.reference.ClassEntry.Constant;
import dev.selenode.tools.reference.ClassEntry.Kind;
import dev.selenode.tools.reference.ClassEntry.Method;
import dev.selenode.tools.reference.ClassEntry.Operator;
import dev.selenode.tools.reference.ClassEntry.Property;
import dev.selenode.tools.reference.ClassEntry.Signal;
import java.util.List;

/** One class in annotations. */
final class ClassStub {
  /** Values that Lua has types of its own for: their class is only what {@code type =} wants. */
  private static final List<String> SCALARS = List.of("bool", "int", "float", "String");

  private final ClassEntry entry;
  private final AnnotatedTypes types;
  private final StubText text;

  private ClassStub(ClassEntry entry, AnnotatedTypes types) {
    this.entry = entry;
    this.types = types;
    this.text = new StubText(types);
  }

  /** The file of a class. */
  static String of(ClassEntry entry, AnnotatedTypes types) {
    ClassStub stub = new ClassStub(entry, types);
    if (SCALARS.contains(entry.name())) {
      stub.scalar();
    } else {
      stub.write();
    }
    return stub.text.toString();
  }

  private void scalar() {
    String type = types.of(entry.name());
    for (String name : names()) {
      text.blank().tag("param value? any").tag("return " + type);
      text.line("function " + globalName(name) + "(value) end");
    }
  }

  /** A global that a Lua keyword or library hides is left out. */
  private List<String> names() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(entry.name()), entry.aliases().stream())
        .filter(name -> !name.equals("string"))
        .toList();
  }

  private static String globalName(String name) {
    return name;
  }

  private void write() {
    entry.signals().forEach(this::signalClass);
    head();
    entry.properties().forEach(this::property);
    entry.signals().forEach(s -> field(s.name(), signalType(s), s.doc()));
    entry.constants().forEach(this::constant);
    entry.operators().forEach(this::operator);
    if (entry.kind() != Kind.SCRIPT) {
      entry.constructors().forEach(this::overload);
    }
    if (entry.kind() == Kind.SCRIPT) {
      entry.methods().forEach(this::methodField);
    }
    variable();
    if (entry.kind() != Kind.SCRIPT) {
      entry.methods().stream().filter(this::isOwn).forEach(this::method);
    }
    if (entry.kind() == Kind.SCRIPT || !entry.constructors().isEmpty()) {
      constructor();
    }
    aliases();
  }

  private void head() {
    text.blank().doc(entry.doc());
    if (entry.path() != null) {
      text.doc("`" + entry.path() + "`");
    }
    boolean hasBase = entry.base() != null && !types.of(entry.base()).equals("any");
    text.tag("class " + entry.name() + (hasBase ? " : " + entry.base() : ""));
    if (entry.kind() == Kind.SCRIPT) {
      text.tag("field super " + (hasBase ? entry.base() : "any") + " the class it extends");
    }
  }

  private void property(Property p) {
    String doc = p.doc().replace('\n', ' ');
    String more = p.defaultText() == null ? "" : " (default " + p.defaultText() + ")";
    field(p.name(), types.of(p.type()), doc + more.replace('\n', ' '));
  }

  private void field(String name, String type, String doc) {
    String key = name.matches("[A-Za-z_]\\w*") && !reserved(name) ? name : "['" + name + "']";
    String words = doc.replace('\n', ' ').strip();
    text.tag("field " + key + " " + type + (words.isEmpty() ? "" : " " + words));
  }

  private static boolean reserved(String name) {
    return Language.reservedWords().contains(name);
  }

  private void constant(Constant c) {
    field(c.name(), types.of(c.type()), c.value());
  }

  private void operator(Operator o) {
    String operand = o.operand() == null ? "" : "(" + types.of(o.operand()) + ")";
    text.tag("operator " + o.event() + operand + ": " + types.of(o.result()));
  }

  private void overload(Method constructor) {
    text.tag(
        "overload "
            + text.functionType(
                null, constructor.parameters(), constructor.vararg(), entry.name()));
  }

  /** The variable that holds the class; for a script without a name one that nobody can reach. */
  private void variable() {
    text.line((entry.globalName() == null ? "local class" : entry.globalName()) + " = {}");
  }

  private String variableName() {
    return entry.globalName() == null ? "class" : entry.globalName();
  }

  private boolean isOwn(Method method) {
    return Builtins.methods(entry.name()).stream()
        .noneMatch(b -> b.place().name().equals(method.name()));
  }

  /** As a field: a server would take a function for a second definition of the script's own. */
  private void methodField(Method method) {
    field(
        method.name(),
        text.functionType(entry.name(), method.parameters(), method.vararg(), method.returns()),
        method.doc());
  }

  private void method(Method method) {
    if (reserved(method.name())) {
      return;
    }
    text.function(variableName() + (method.isStatic() ? "." : ":"), method);
  }

  private void constructor() {
    boolean made = entry.methods().stream().anyMatch(m -> m.name().equals("new"));
    if (!made) {
      Method create =
          new Method("new", List.of(), true, entry.name(), false, "Makes an object.", List.of(), 0);
      text.function(variableName() + ":", create);
    }
  }

  private void aliases() {
    for (String alias : entry.aliases()) {
      text.blank().tag("alias " + alias + " " + entry.name());
      text.line(alias + " = " + entry.name());
    }
  }

  // --- signals -------------------------------------------------------------------------------

  private String signalType(Signal signal) {
    return entry.name() + ".signal." + signal.name();
  }

  /** A signal that knows what it carries. */
  private void signalClass(Signal signal) {
    String receiver = text.functionType(null, signal.arguments(), false, null);
    text.blank().tag("class " + signalType(signal) + " : Signal");
    String self = signalType(signal);
    field("emit", text.functionType(self, signal.arguments(), false, null), "");
    field(
        "connect",
        "fun(self: " + self + ", callable: " + receiver + "|Callable|Object, ...: any)",
        "");
  }
}
