package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.Parameter;
import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.Check;
import dev.selenode.runtime.interpreter.Lua;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.text.Chars;
import dev.selenode.runtime.text.Comparison;
import dev.selenode.runtime.text.Escapes;
import dev.selenode.runtime.text.Figures;
import dev.selenode.runtime.text.Paths;
import dev.selenode.runtime.text.Search;
import dev.selenode.runtime.text.Words;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * String as scripts see it: Godot's methods on Lua strings, {@code ('a/b'):get_file()}. Where Lua's
 * string library has a function of that name, a string has that one, and Godot's is reached through
 * the class: {@code String.find('abc', 'c')}. They count characters from 0, not bytes from 1.
 */
final class StringClass {
  private static final Parameter<String> WHAT = text("what");
  private static final Parameter<Integer> FROM = Parameter.optional("from", int.class, 0);
  private static final Parameter<Integer> UP_TO = Parameter.optional("from", int.class, -1);

  private StringClass() {}

  static HostClass describe(LuaFunction constructor) {
    HostClassBuilder<String> b = HostClass.builder(String.class).name("String");
    b.constructor(constructor);
    questions(b);
    searches(b);
    parts(b);
    letters(b);
    paths(b);
    escapes(b);
    numbers(b);
    StringContents.describe(b);
    return b.build();
  }

  /** Gives all strings of a state the methods, behind those of Lua. */
  static void addToStrings(LuaState state) {
    Table library = (Table) state.globals().get("string");
    Table behind = new Table();
    behind.setField("__index", Builtin.of("__index", (s, args) -> method(s, args[1])));
    library.setMetatable(behind);
    Object format = library.get("format");
    Builtin quote =
        Builtin.of("quote", (s, args) -> s.call(format, "%q", Lua.toString(s, Check.any(args, 0))));
    library.set("quote", quote);
  }

  private static Object method(LuaState s, Object key) {
    HostClass strings = HostClasses.of(s).find("String");
    boolean named = key instanceof String && strings != null;
    HostMethod found = named ? strings.member((String) key, HostMethod.class) : null;
    return found == null ? null : found.function();
  }

  static Parameter<String> text(String name) {
    return Parameter.required(name, String.class);
  }

  /** A method without parameters; strings come here as Lua has them. */
  static HostMethod.Body0<String> onText(Function<String, Object> body) {
    return self -> body.apply(Text.toJava(self));
  }

  static <A> HostMethod.Body1<String, A> onText(BiFunction<String, A, Object> body) {
    return (self, a) -> body.apply(Text.toJava(self), a);
  }

  private static void questions(HostClassBuilder<String> b) {
    b.returning(int.class)
        .method("length", onText(Chars::length))
        .method("casecmp_to", text("to"), onText(Comparison::byCode))
        .method("nocasecmp_to", text("to"), onText((s, to) -> foldedOrder(s, to)))
        .method("naturalnocasecmp_to", text("to"), onText(Comparison::natural))
        .method("ord_at", FROM, onText(Chars::code))
        .method("unicode_at", FROM, onText(Chars::code))
        .returning(double.class)
        .method("similarity", text("text"), onText(Comparison::similarity))
        .returning(boolean.class)
        .method("empty", String::isEmpty)
        .method("is_empty", String::isEmpty)
        .method("begins_with", text("text"), onText(String::startsWith))
        .method("ends_with", text("text"), onText(String::endsWith))
        .method("contains", WHAT, onText(String::contains))
        .method("containsn", WHAT, onText((s, w) -> Search.fold(s).contains(Search.fold(w))))
        .method("is_subsequence_of", text("text"), onText(Search::isSubsequence))
        .method(
            "is_subsequence_ofi",
            text("text"),
            onText((s, t) -> Search.isSubsequence(Search.fold(s), Search.fold(t))))
        .method("match", text("expr"), onText(Search::matches))
        .method(
            "matchn",
            text("expr"),
            onText((s, e) -> Search.matches(Search.fold(s), Search.fold(e))));
  }

  private static int foldedOrder(String a, String b) {
    return Comparison.byCode(Search.fold(a), Search.fold(b));
  }

  private static void searches(HostClassBuilder<String> b) {
    Parameter<Integer> to = Parameter.optional("to", int.class, 0);
    b.returning(int.class)
        .method("find", WHAT, FROM, (s, w, f) -> Search.find(Text.toJava(s), w, f))
        .method("findn", WHAT, FROM, (s, w, f) -> Search.find(folded(s), Search.fold(w), f))
        .method("rfind", WHAT, UP_TO, (s, w, f) -> Search.findLast(Text.toJava(s), w, f))
        .method("rfindn", WHAT, UP_TO, (s, w, f) -> Search.findLast(folded(s), Search.fold(w), f))
        .method("find_last", WHAT, onText((s, w) -> Search.findLast(s, w, -1)))
        .method("count", WHAT, FROM, to, (s, w, f, t) -> Search.count(Text.toJava(s), w, f, t))
        .method(
            "countn",
            WHAT,
            FROM,
            to,
            (s, w, f, t) -> Search.count(folded(s), Search.fold(w), f, t));
  }

  private static String folded(String lua) {
    return Search.fold(Text.toJava(lua));
  }

  private static void parts(HostClassBuilder<String> b) {
    Parameter<Integer> rest = Parameter.optional("len", int.class, -1);
    b.returning(String.class)
        .method("substr", FROM, rest, (s, from, n) -> Chars.substr(Text.toJava(s), from, n))
        .method("left", Params.integer("length"), onText(Chars::left))
        .method("right", Params.integer("position"), onText(Chars::right))
        .method(
            "insert",
            Params.integer("position"),
            WHAT,
            (s, at, what) -> Chars.insert(Text.toJava(s), at, what))
        .method(
            "erase",
            Params.integer("position"),
            Parameter.optional("chars", int.class, 1),
            (s, at, n) -> Chars.erase(Text.toJava(s), at, n))
        .method("trim_prefix", text("prefix"), onText((s, p) -> trimPrefix(s, p)))
        .method("trim_suffix", text("suffix"), onText((s, p) -> trimSuffix(s, p)))
        .method("lstrip", text("chars"), onText(Words::stripLeft))
        .method("rstrip", text("chars"), onText(Words::stripRight))
        .method(
            "strip_edges",
            Parameter.optional("left", boolean.class, true),
            Parameter.optional("right", boolean.class, true),
            (s, left, right) -> Words.stripEdges(Text.toJava(s), left, right))
        .method("strip_escapes", onText(Words::stripEscapes))
        .method("dedent", onText(Words::dedent))
        .staticMethod("chr", args -> Chars.of(args.integer(0)));
  }

  private static String trimPrefix(String s, String prefix) {
    return s.startsWith(prefix) ? s.substring(prefix.length()) : s;
  }

  private static String trimSuffix(String s, String suffix) {
    return s.endsWith(suffix) ? s.substring(0, s.length() - suffix.length()) : s;
  }

  private static void letters(HostClassBuilder<String> b) {
    b.method("to_lower", onText(s -> s.toLowerCase(Locale.ROOT)))
        .method("to_upper", onText(s -> s.toUpperCase(Locale.ROOT)))
        .method("capitalize", onText(Words::capitalize))
        .method("camelcase_to_underscore", onText(Words::snakeCase))
        .method("to_snake_case", onText(Words::snakeCase))
        .method("to_camel_case", onText(Words::camelCase))
        .method("to_pascal_case", onText(Words::pascalCase));
  }

  private static void paths(HostClassBuilder<String> b) {
    b.method("get_base_dir", onText(Paths::baseDir))
        .method("get_basename", onText(Paths::basename))
        .method("get_extension", onText(Paths::extension))
        .method("get_file", onText(Paths::file))
        .method("plus_file", text("file"), onText(Paths::join))
        .method("path_join", text("file"), onText(Paths::join))
        .method("simplify_path", onText(Paths::simplify))
        .method("validate_node_name", onText(Paths::nodeName))
        .returning(boolean.class)
        .method("is_abs_path", onText(Paths::isAbsolute))
        .method("is_absolute_path", onText(Paths::isAbsolute))
        .method("is_rel_path", onText(s -> !Paths.isAbsolute(s)))
        .method("is_relative_path", onText(s -> !Paths.isAbsolute(s)))
        .method("is_valid_filename", onText(Paths::isFilename));
  }

  private static void escapes(HostClassBuilder<String> b) {
    b.returning(String.class)
        .method("c_escape", onText(Escapes::c))
        .method("c_escape_multiline", onText(Escapes::cMultiline))
        .method("c_unescape", onText(Escapes::cUnescape))
        .method("json_escape", onText(Escapes::json))
        .method("http_escape", onText(Escapes::percent))
        .method("http_unescape", onText(Escapes::percentDecoded))
        .method("percent_encode", onText(Escapes::percent))
        .method("percent_decode", onText(Escapes::percentDecoded))
        .method("uri_encode", onText(Escapes::percent))
        .method("uri_decode", onText(Escapes::percentDecoded))
        .method(
            "xml_escape",
            Parameter.optional("escape_quotes", boolean.class, false),
            onText(Escapes::xml))
        .method("xml_unescape", onText(Escapes::xmlUnescape));
  }

  private static void numbers(HostClassBuilder<String> b) {
    Parameter<Boolean> prefixed = Parameter.optional("with_prefix", boolean.class, false);
    b.returning(boolean.class)
        .method("is_valid_float", onText(Figures::isFloat))
        .method("is_valid_integer", onText(Figures::isInteger))
        .method("is_valid_int", onText(Figures::isInteger))
        .method("is_valid_hex_number", prefixed, onText(Figures::isHex))
        .method("is_valid_html_color", onText(Figures::isColor))
        .method("is_valid_identifier", onText(Figures::isIdentifier))
        .method("is_valid_ip_address", onText(Figures::isAddress))
        .returning(double.class)
        .method("to_float", onText(Figures::toFloat))
        .returning(int.class)
        .method("to_int", onText(Figures::toInt))
        .method("hex_to_int", onText(s -> Figures.ofBase(s, "0x", 16)))
        .method("bin_to_int", onText(s -> Figures.ofBase(s, "0b", 2)))
        .returning(String.class)
        .staticMethod("humanize_size", args -> Figures.humanSize(args.number(0)))
        .staticMethod("num", args -> Figures.number(args.number(0), args.integer(1, -1)));
  }
}
