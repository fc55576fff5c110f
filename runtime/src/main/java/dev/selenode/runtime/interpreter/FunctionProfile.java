package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.bytecode.Prototype;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What the engines know of one function: what its sites saw, how hot it is, what it was compiled
 * to. Kept with the prototype, shared by all its closures.
 */
public final class FunctionProfile {
  /** Compilations of one function, after which it stays as it is. */
  private static final int MAX_COMPILATIONS = 12;

  final FieldCache[] caches;

  /** What the interpreter remembers of methods and of Java objects; null until it meets one. */
  private FieldSite[] sites;

  /** Calls in the interpreter; those of earlier ages count less. */
  int heat;

  /** The age that {@link #heat} is of. */
  private int age;

  /** How often calls of itself without frames ran out of room. */
  int deep;

  /** What to call instead of interpreting; null while there is none. */
  CompiledBody body;

  /** Code to go on with at a loop, by the loop's first instruction. */
  final Map<Integer, CompiledBody> loops = new HashMap<>(2);

  /** The body while it is set aside. */
  private CompiledBody aside;

  /** What {@link Compiler#liveAcross} told. */
  final Map<Integer, BitSet> liveAcross = new HashMap<>(2);

  private final BitSet generic = new BitSet();
  private int compilations;

  private FunctionProfile(Prototype p) {
    caches = new FieldCache[p.code().length];
    Arrays.fill(caches, FieldCache.NONE);
  }

  /** The profile of a prototype. */
  public static FunctionProfile of(Prototype p) {
    if (p.engineData() instanceof FunctionProfile known) {
      return known;
    }
    FunctionProfile made = new FunctionProfile(p);
    p.setEngineData(made);
    return made;
  }

  /** Counts a call in the interpreter; all before it count half for each age since. */
  int warm(int now) {
    if (age != now) {
      int passed = now - age;
      heat = passed < 0 || passed > 30 ? 0 : heat >> passed;
      age = now;
    }
    return ++heat;
  }

  /** Whether a guess that compiled code made about an instruction has proved wrong. */
  public boolean isGeneric(int pc) {
    return generic.get(pc);
  }

  /** Notes that compiled code must not guess at an instruction again, and drops that code. */
  void guessFailed(int pc) {
    generic.set(pc);
    forgetTablesOfCode(); // the code itself stays until the chunk goes
    body = null;
    aside = null;
    loops.clear();
    heat /= 2;
  }

  /** Takes the compiled body away so that the function is interpreted, or gives it back. */
  void setAside(boolean away) {
    if (away) {
      aside = body == null ? aside : body;
      body = null;
    } else {
      body = body == null ? aside : body;
      aside = null;
    }
  }

  /** What the interpreter remembers of the key of an instruction. */
  FieldSite site(int pc, String key) {
    if (sites == null) {
      sites = new FieldSite[caches.length];
    }
    FieldSite site = sites[pc];
    if (site == null) {
      site = new FieldSite(key);
      sites[pc] = site;
    }
    return site;
  }

  /** Has sites forget tables that only they might keep alive. */
  void forgetTables() {
    if (sites != null) {
      Arrays.fill(sites, null);
    }
    forgetTablesOfCode();
  }

  private void forgetTablesOfCode() {
    forgetTables(body);
    forgetTables(aside);
    loops.values().forEach(FunctionProfile::forgetTables);
  }

  private static void forgetTables(CompiledBody code) {
    if (code != null) {
      for (FieldSite site : code.sites) {
        site.forgetTables();
      }
    }
  }

  /** Takes one of the compilations that a function is allowed. */
  boolean mayCompile() {
    return compilations++ < MAX_COMPILATIONS;
  }

  /** Gives up on compiling. */
  void giveUp() {
    compilations = MAX_COMPILATIONS;
  }
}
