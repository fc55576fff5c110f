package dev.selenode.benchmarks;

import dev.selenode.benchmarks.luaj.LuaJScripts;
import dev.selenode.benchmarks.luajava.LuaJavaBridge;
import dev.selenode.benchmarks.work.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who takes part, in the order of the columns. */
final class Rivals {
  /** The contestants that a {@link Worker} knows. */
  static final String SELENODE = "selenode";

  static final String LUAJ = "luaj";
  static final String LUAJC = "luajc";
  static final String LUAJAVA = "luajava";
  static final String JAVA = "java";

  private static final Set<String> ALL_SUITES = Set.copyOf(Cases.suites());

  /** Its coroutines are those of the interpreter. */
  private static final Set<String> COMPILED_SUITES =
      Set.of(Cases.PROGRAMS, Cases.BRIDGE, Cases.GAME, Cases.LOADING);

  /** How our engine runs scripts, as the system property {@code selenode.engine} has it. */
  private static final List<String> MODES = List.of("tiered", "interpreted");

  private Rivals() {}

  /** All that are installed. Executables find their scripts in {@code folder}. */
  static List<Entrant> all(Path folder) throws IOException {
    String luaj = LuaJScripts.version();
    List<Entrant> all = new ArrayList<>();
    for (String mode : MODES) {
      List<String> options = List.of("-Dselenode.engine=" + mode);
      String name = SELENODE + "-" + mode;
      all.add(new JvmEntrant(name, "this build, " + mode, SELENODE, ALL_SUITES, options));
    }
    all.add(new JvmEntrant("luaj", luaj + ", interpreter", LUAJ, ALL_SUITES, List.of()));
    all.add(new JvmEntrant("luajc", luaj + ", bytecode", LUAJC, COMPILED_SUITES, List.of()));
    if (LuaJavaBridge.runsHere()) {
      String version = LuaJavaBridge.version();
      all.add(new JvmEntrant("luajava", version, LUAJAVA, Set.of(Cases.BRIDGE), List.of()));
    }
    all.add(
        new JvmEntrant("java", "plain Java", JAVA, Set.of(Cases.BRIDGE, Cases.GAME), List.of()));
    LuaEntrant.writeScripts(folder);
    for (String executable : List.of("lua5.2", "lua5.4", "luajit")) {
      LuaEntrant.installed(executable, folder).ifPresent(all::add);
    }
    return all;
  }
}
