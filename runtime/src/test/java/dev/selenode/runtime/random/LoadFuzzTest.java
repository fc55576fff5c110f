package dev.selenode.runtime.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LimitError;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.testing.Engines;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever text is loaded: a function comes out or a message, and nothing else is thrown. */
class LoadFuzzTest {
  private static final int TEXTS = 3_000;

  private static final String[] TOKENS = {
    "and",
    "break",
    "do",
    "else",
    "elseif",
    "end",
    "false",
    "for",
    "function",
    "goto",
    "if",
    "in",
    "local",
    "nil",
    "not",
    "or",
    "repeat",
    "return",
    "then",
    "true",
    "until",
    "while",
    "+",
    "-",
    "*",
    "/",
    "%",
    "^",
    "#",
    "==",
    "~=",
    "<=",
    ">=",
    "<",
    ">",
    "=",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "::",
    ";",
    ":",
    ",",
    ".",
    "..",
    "...",
    "a",
    "b",
    "x",
    "_ENV",
    "self",
    "1",
    "0x",
    "1e",
    "3.5",
    "'s'",
    "\"",
    "[[",
    "]]",
    "[==[",
    "--",
    "--[[",
    "\n",
    "\\",
    "\0",
    "\u00ff",
    "goto a",
    "::a::"
  };

  private final LuaState state = Engines.newState(Engine.INTERPRETED, text -> {});

  @Test
  void loadsOrSaysWhyNot() {
    for (long seed = 0; seed < TEXTS; seed++) {
      load(seed);
    }
  }

  /** Runs for as many minutes as the second argument says, with seeds from the first on. */
  public static void main(String[] args) {
    LoadFuzzTest test = new LoadFuzzTest();
    long seed = Long.parseLong(args[0]);
    long end = System.nanoTime() + (long) (Double.parseDouble(args[1]) * 60e9);
    while (System.nanoTime() - end < 0) {
      test.load(seed++);
    }
    System.out.println("no failure before seed " + seed);
  }

  private void load(long seed) {
    Random random = new Random(seed);
    String text =
        switch (random.nextInt(4)) {
          case 0 -> bytes(random);
          case 1 -> tokens(random);
          default -> mutated(random, RandomProgram.of(random.nextInt(200)));
        };
    state.limits().begin();
    try {
      assertThat(Chunks.compile(state, text, "fuzz", state.globals())).isNotNull();
    } catch (LimitError e) {
      throw new AssertionError("seed " + seed + " hit a limit", e);
    } catch (LuaError e) {
      assertThat(e.getMessage()).describedAs("seed %s", seed).startsWith("fuzz:");
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + seed + ":\n" + text, e);
    }
  }

  private static String bytes(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      text.append((char) random.nextInt(random.nextBoolean() ? 128 : 256));
    }
    return text.toString();
  }

  private static String tokens(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(TOKENS[random.nextInt(TOKENS.length)]).append(random.nextInt(4) > 0 ? " " : "");
    }
    return text.toString();
  }

  /** A valid program with some of it taken out, doubled, moved or replaced. */
  private static String mutated(Random random, String program) {
    StringBuilder text = new StringBuilder(program);
    for (int i = 1 + random.nextInt(4); i > 0 && text.length() > 20; i--) {
      int from = random.nextInt(text.length() - 10);
      int to = from + 1 + random.nextInt(random.nextBoolean() ? 3 : 9);
      switch (random.nextInt(5)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
        case 2 -> text.replace(from, to, TOKENS[random.nextInt(TOKENS.length)]);
        case 3 -> text.setCharAt(from, (char) random.nextInt(256));
        default -> text.setLength(to);
      }
    }
    return text.toString();
  }
}
