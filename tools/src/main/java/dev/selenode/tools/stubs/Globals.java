package dev.selenode.tools.stubs;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.language.FunctionPlace;
import dev.selenode.instance.language.PublicNames;
import dev.selenode.runtime.value.NumberFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Global functions and constants that nothing describes: those a state has beside Lua's own. */
public final class Globals {
  /** Lua's own, which every language server knows. */
  private static final Set<String> LUA =
      Set.of(
          "_G",
          "_VERSION",
          "assert",
          "bit32",
          "collectgarbage",
          "coroutine",
          "debug",
          "dofile",
          "error",
          "getmetatable",
          "io",
          "ipairs",
          "load",
          "loadfile",
          "loadstring",
          "math",
          "next",
          "os",
          "package",
          "pairs",
          "pcall",
          "print",
          "rawequal",
          "rawget",
          "rawlen",
          "rawset",
          "require",
          "select",
          "setmetatable",
          "string",
          "table",
          "tonumber",
          "tostring",
          "type",
          "unpack",
          "utf8",
          "xpcall");

  private final Map<String, FunctionPlace> functions = new TreeMap<>();
  private final Map<String, Object> constants = new TreeMap<>();

  /** Those of a runtime. */
  public Globals(Scripting scripting) {
    PublicNames.functions(scripting)
        .forEach(
            (name, place) -> {
              if (!isLua(name) && place.line() == 0) {
                functions.put(name, place);
              }
            });
    PublicNames.constants(scripting)
        .forEach(
            (name, value) -> {
              if (!isLua(name)) {
                constants.put(name, value);
              }
            });
  }

  private static boolean isLua(String name) {
    return LUA.contains(name.split("\\.")[0]);
  }

  String text(AnnotatedTypes types) {
    StubText text = new StubText(types).blank();
    Set<String> tables = new TreeSet<>();
    constants.keySet().forEach(name -> addTable(name, tables));
    functions.keySet().forEach(name -> addTable(name, tables));
    tables.remove("GD");
    tables.forEach(table -> text.line(table + " = {}"));
    constants.forEach((name, value) -> text.line(name + " = " + literal(value)));
    functions
        .keySet()
        .forEach(name -> text.tag("param ... any").line("function " + name + "(...) end"));
    return text.toString();
  }

  private static void addTable(String name, Set<String> tables) {
    int dot = name.indexOf('.');
    if (dot > 0) {
      tables.add(name.substring(0, dot));
    }
  }

  private static String literal(Object value) {
    if (value instanceof Double d) {
      return NumberFormat.format(d);
    }
    return value instanceof String s ? "'" + s.replace("'", "\\'") + "'" : value.toString();
  }
}
