package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.StringClass.onText;
import static dev.selenode.runtime.variant.StringClass.text;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.Parameter;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.text.Digests;
import dev.selenode.runtime.text.Figures;
import dev.selenode.runtime.text.Search;
import dev.selenode.runtime.text.Words;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The methods of String that take or make arrays, and those whose result a script can make long.
 */
final class StringContents {
  private static final Parameter<Boolean> ALLOW_EMPTY =
      Parameter.optional("allow_empty", boolean.class, true);
  private static final Parameter<Integer> MAXSPLIT = Parameter.optional("maxsplit", int.class, 0);
  private static final Charset UTF_32 = Charset.forName("UTF-32LE");

  private StringContents() {}

  static void describe(HostClassBuilder<String> b) {
    splits(b);
    bytes(b);
    grown(b);
  }

  private static void splits(HostClassBuilder<String> b) {
    Parameter<String> at = Parameter.optional("delimiter", String.class, "");
    b.returning(PoolArray.Strings.class)
        .method(
            "split",
            at,
            ALLOW_EMPTY,
            MAXSPLIT,
            (s, d, empty, n) -> strings(Search.split(Text.toJava(s), d, empty, n)))
        .method(
            "rsplit",
            at,
            ALLOW_EMPTY,
            MAXSPLIT,
            (s, d, empty, n) -> strings(Search.splitFromRight(Text.toJava(s), d, empty, n)))
        .method("bigrams", onText(s -> strings(bigrams(s))))
        .returning(PoolArray.Reals.class)
        .method("split_floats", at, ALLOW_EMPTY, (s, d, empty) -> reals(Text.toJava(s), d, empty))
        .returning(String.class)
        .method(
            "get_slice",
            at,
            Params.integer("slice"),
            (s, d, i) -> slice(Search.split(Text.toJava(s), d, true, 0), i))
        .returning(int.class)
        .method("get_slice_count", at, onText((s, d) -> Search.split(s, d, true, 0).size()));
  }

  private static PoolArray.Strings strings(List<String> parts) {
    PoolArray.Strings strings = new PoolArray.Strings();
    strings.addAll(parts.stream().map(Text::toLua).toList());
    return strings;
  }

  private static PoolArray.Reals reals(String s, String separator, boolean allowEmpty) {
    PoolArray.Reals reals = new PoolArray.Reals();
    reals.addAll(Search.split(s, separator, allowEmpty, 0).stream().map(Figures::toFloat).toList());
    return reals;
  }

  private static List<String> bigrams(String s) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < s.length(); i++) {
      pairs.add(s.substring(i, i + 2));
    }
    return pairs;
  }

  private static String slice(List<String> parts, int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : "";
  }

  // --- bytes ---------------------------------------------------------------------------------

  private static void bytes(HostClassBuilder<String> b) {
    b.returning(PoolArray.Bytes.class);
    encoding(b, "to_ascii", StandardCharsets.US_ASCII);
    encoding(b, "to_ascii_buffer", StandardCharsets.US_ASCII);
    encoding(b, "to_utf8", StandardCharsets.UTF_8);
    encoding(b, "to_utf8_buffer", StandardCharsets.UTF_8);
    encoding(b, "to_wchar", UTF_32);
    digest(b, "md5", "MD5");
    digest(b, "sha1", "SHA-1");
    digest(b, "sha256", "SHA-256");
    b.returning(int.class).method("hash", onText(Digests::djb2));
  }

  private static void encoding(HostClassBuilder<String> b, String name, Charset charset) {
    b.method(name, onText(s -> pool(s.getBytes(charset))));
  }

  private static void digest(HostClassBuilder<String> b, String name, String algorithm) {
    b.returning(PoolArray.Bytes.class)
        .method(name + "_buffer", onText(s -> pool(Digests.bytes(algorithm, s))))
        .returning(String.class)
        .method(name + "_text", onText(s -> Digests.hex(algorithm, s)));
  }

  private static PoolArray.Bytes pool(byte[] bytes) {
    PoolArray.Bytes pool = new PoolArray.Bytes();
    for (byte each : bytes) {
      pool.items().add((double) (each & 0xff));
    }
    return pool;
  }

  // --- longer than what was given ------------------------------------------------------------

  private static void grown(HostClassBuilder<String> b) {
    b.returning(String.class)
        .method("repeat", (s, args) -> repeated(args, Text.toJava(s), args.integer(0)))
        .method("lpad", (s, args) -> padding(s, args) + Text.toJava(s))
        .method("rpad", (s, args) -> Text.toJava(s) + padding(s, args))
        .method("pad_zeros", (s, args) -> padded(s, args, Figures::padZeros))
        .method("pad_decimals", (s, args) -> padded(s, args, Figures::padDecimals))
        .method("indent", (s, args) -> indented(Text.toJava(s), args))
        .method("replace", (s, args) -> replaced(Text.toJava(s), args))
        .method("replacen", (s, args) -> replacedFolded(Text.toJava(s), args))
        .method("replace_first", (s, args) -> replacedFirst(Text.toJava(s), args))
        .method("format", (s, args) -> formatted(Text.toJava(s), args))
        .method("join", (s, args) -> joined(s, args));
  }

  /** The elements of a container, or, as PluginScript has it, the arguments themselves. */
  private static Object joined(String separator, Arguments args) {
    boolean container = args.lua(0) instanceof Sequence || args.lua(0) instanceof Table;
    List<Object> items =
        args.count() == 1 && container ? Elements.of(args, 0) : Arrays.asList(args.rest(0));
    return ArrayClass.join(items, args.state(), separator);
  }

  private static String repeated(Arguments args, String text, int count) {
    args.state().reserve((long) text.length() * Math.max(0, count));
    return text.repeat(Math.max(0, count));
  }

  private static String padding(String lua, Arguments args) {
    String with = args.get(1, String.class, " ");
    int length = dev.selenode.runtime.text.Chars.length(Text.toJava(lua));
    return repeated(args, with, Math.max(0, args.integer(0) - length));
  }

  private static String padded(
      String lua, Arguments args, BiFunction<String, Integer, String> body) {
    args.state().reserve(Math.max(0, args.integer(0)));
    return body.apply(Text.toJava(lua), args.integer(0));
  }

  private static String indented(String text, Arguments args) {
    long lines = text.chars().filter(c -> c == '\n').count() + 1;
    args.state().reserve(lines * args.string(0).length() + text.length());
    return Words.indent(text, args.string(0));
  }

  private static String replaced(String text, Arguments args) {
    String what = args.string(0);
    if (what.isEmpty()) {
      return text;
    }
    String by = args.string(1);
    reserve(args.state(), text, what, by);
    return text.replace(what, by);
  }

  private static String replacedFolded(String text, Arguments args) {
    String by = args.string(1);
    reserve(args.state(), Search.fold(text), Search.fold(args.string(0)), by);
    return Search.replaceFolded(text, args.string(0), by);
  }

  private static void reserve(LuaState s, String text, String what, String by) {
    s.reserve(text.length() + (long) Search.count(text, what, 0, 0) * by.length());
  }

  private static String replacedFirst(String text, Arguments args) {
    String what = args.string(0);
    int at = what.isEmpty() ? -1 : text.indexOf(what);
    return at < 0
        ? text
        : text.substring(0, at) + args.string(1) + text.substring(at + what.length());
  }

  /** Puts values in for {@code {0}} or {@code {name}}. */
  private static String formatted(String text, Arguments args) {
    String placeholder = args.get(1, String.class, "{_}");
    Object values = args.lua(0);
    String out = text;
    if (values instanceof Dictionary dictionary) {
      for (var entry : dictionary.items().entrySet()) {
        out = put(args.state(), out, placeholder, entry.getKey(), entry.getValue());
      }
    } else if (values instanceof Table table && table.length() == 0) {
      for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
        out = put(args.state(), out, placeholder, table.keyAt(p), table.valueAt(p));
      }
    } else {
      List<Object> items = Elements.of(args, 0);
      for (int i = 0; i < items.size(); i++) {
        boolean pair = items.get(i) instanceof Array a && a.items().size() == 2;
        List<Object> named = pair ? ((Array) items.get(i)).items() : null;
        Object key = pair ? named.get(0) : (Object) (double) i;
        out = put(args.state(), out, placeholder, key, pair ? named.get(1) : items.get(i));
      }
    }
    return out;
  }

  private static String put(LuaState s, String text, String placeholder, Object key, Object value) {
    String what = placeholder.replace("_", Text.toJava(Values.text(s, key)));
    String by = Text.toJava(Values.text(s, value));
    reserve(s, text, what, by);
    return what.isEmpty() ? text : text.replace(what, by);
  }
}
