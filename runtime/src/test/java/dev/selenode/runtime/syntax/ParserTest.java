package dev.selenode.runtime.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  /** Trees as {@link Trees} writes them; {@code ¶} is a line end in the source. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          return 1 + 2 * 3 ^ 4 ^ 5        → (ADD 1.0 (MULTIPLY 2.0 (POWER 3.0 (POWER 4.0 5.0))))
          return 1 - 2 - 3                → (SUBTRACT (SUBTRACT 1.0 2.0) 3.0)
          return -x ^ 2                   → (NEGATE (POWER _ENV.x 2.0))
          return -2 ^ 2                   → (NEGATE (POWER 2.0 2.0))
          return -0                       → -0.0
          return - -2                     → 2.0
          return not a == b               → (EQUAL (NOT _ENV.a) _ENV.b)
          return a < b or c and not d     → (or (LESS _ENV.a _ENV.b) (and _ENV.c (NOT _ENV.d)))
          return a .. b .. c + 1 == d     → (EQUAL (.. _ENV.a _ENV.b (ADD _ENV.c 1.0)) _ENV.d)
          return (a .. b) .. c            → (.. (.. _ENV.a _ENV.b) _ENV.c)
          return (a), (...), ..., (f())   → _ENV.a, (...), ..., (_ENV.f())
          return a.b:c'd'[1]{}            → _ENV.a.b:c("d")[1.0]({})
          return {1, a = 2, [b] = 3; f()} → {1.0, ["a"] = 2.0, [_ENV.b] = 3.0, _ENV.f()}
          return 'a\\z   ¶ b\\x41\\066\\¶\\n' → "abAB¶¶"
          return [==[¶a]]]=]¶]==]         → "a]]]=]¶"
          return 0xA.8p1, .5, 3e-2        → 21.0, 0.5, 0.03
          local a; return a, b            → a, _ENV.b
          local a = a; return a           → a
          local _ENV; return b            → _ENV.b
          """)
  void expressions(String source, String expected) {
    List<Statement> statements = Parser.parse(source.replace('¶', '\n')).block().statements();
    Statement.Return last = (Statement.Return) statements.get(statements.size() - 1);
    assertThat(Trees.list(last.values()).replace('\n', '¶')).isEqualTo(expected);
  }

  /** Each node's line is where PUC Lua 5.2 reports its failure. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          return a¶+¶b                    → Binary 2
          return a¶<¶b                    → Binary 3
          return a¶(¶b)                   → Call 1
          return a¶:b¶()                  → MethodCall 1
          return a.b¶                     → Index 1
          return (a¶.¶b¶)                 → Index 4
          return a¶..¶b¶..¶c              → Concat 4
          return¶-¶a                      → Unary 2
          """)
  void lines(String source, String expected) {
    FunctionBody chunk = Parser.parse(source.replace('¶', '\n'));
    Expr value = ((Statement.Return) chunk.block().statements().get(0)).values().get(0);
    assertThat(value.getClass().getSimpleName() + " " + value.line()).isEqualTo(expected);
  }

  @Test
  void variablesKnowTheirUse() {
    FunctionBody chunk =
        Parser.parse("local a, b, c, d = 1 b = 2 local function f() d = c end function c() end");
    List<LocalVariable> variables =
        ((Statement.LocalDeclaration) chunk.block().statements().get(0)).variables();
    assertThat(variables)
        .extracting(LocalVariable::captured)
        .containsExactly(false, false, true, true);
    assertThat(variables)
        .extracting(LocalVariable::reassigned)
        .containsExactly(false, true, true, true);
    LocalVariable environment = chunk.outer().parameters().get(0);
    assertThat(environment.name()).isEqualTo("_ENV");
    assertThat(environment.captured()).isTrue();
    assertThat(environment.needsCell()).isFalse();
  }

  @Test
  void functionsKnowTheirShape() {
    FunctionBody chunk = Parser.parse("\nfunction a.b:c(x, ...)\n  return x\nend");
    assertThat(chunk.line()).isZero();
    assertThat(chunk.vararg()).isTrue();
    assertThat(chunk.endLine()).isEqualTo(4);
    Statement.Assignment statement = (Statement.Assignment) chunk.block().statements().get(0);
    FunctionBody method = ((Expr.Function) statement.values().get(0)).body();
    assertThat(method.method()).isTrue();
    assertThat(method.vararg()).isTrue();
    assertThat(method.line()).isEqualTo(2);
    assertThat(method.endLine()).isEqualTo(4);
    assertThat(method.outer()).isSameAs(chunk);
    assertThat(method.parameters()).extracting(LocalVariable::name).containsExactly("self", "x");
  }

  @Test
  void gotosFindTheirLabels() {
    Block block =
        Parser.parse("::a:: do goto a goto b end do ::b:: goto b end ::b:: ; ::c::").block();
    List<Label> labels = new ArrayList<>();
    for (Statement statement : block.statements()) {
      if (statement instanceof Statement.LabelMark mark) {
        labels.add(mark.label());
      }
    }
    assertThat(labels).extracting(Label::name).containsExactly("a", "b", "c");
    List<Statement> first = ((Statement.Do) block.statements().get(1)).body().statements();
    assertThat(((Statement.Goto) first.get(0)).target()).isSameAs(labels.get(0));
    assertThat(((Statement.Goto) first.get(1)).target()).isSameAs(labels.get(1));
    List<Statement> second = ((Statement.Do) block.statements().get(2)).body().statements();
    assertThat(((Statement.Goto) second.get(1)).target())
        .isSameAs(((Statement.LabelMark) second.get(0)).label())
        .isNotSameAs(labels.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while x do if y then goto continue end local z ::continue:: end",
        "for i = 1, 2 do goto continue local z ::continue:: ; ; end",
        "goto e local x ::e::",
        "if x then goto e; ::f:: end ::e::",
        "repeat local x if x then break end until x",
        "while x do break break end",
        "return;"
      })
  void accepted(String source) {
    assertThat(Parser.parse(source)).isNotNull();
  }

  @Test
  void filesMayBeginWithWhatIsNotLua() {
    List<Comment> comments = new ArrayList<>();
    String source = "\u00ef\u00bb\u00bf#!/usr/bin/lua\n--- what it does\nx() --[[ a\nb ]] y() --";
    FunctionBody chunk = Parser.parse(source, true, comments);
    assertThat(chunk.block().statements()).extracting(Statement::line).containsExactly(3, 4);
    assertThat(comments)
        .containsExactly(
            new Comment(2, "--- what it does"),
            new Comment(3, "--[[ a\nb ]]"),
            new Comment(4, "--"));
    assertThat(Parser.parse("#", true, null).block().statements()).isEmpty();
  }

  /**
   * The deepest source there is needs 512 KB, and with less it is refused, not the thread ended.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x=(",
        "x={",
        "x=a(",
        "x=#",
        "x=a..",
        "do ",
        "if x then ",
        "x=function() ",
        "x={a=function() "
      })
  void needsLittleStack(String nest) throws InterruptedException {
    String rest = nest.substring(nest.startsWith("x=") && !nest.endsWith(" ") ? 2 : 0);
    String source = nest + rest.repeat(300);
    assertThat(thrown(source, 512)).hasMessageStartingWith("too many C levels (limit is 200)");
    assertThat(thrown(source, 32)).isInstanceOf(SyntaxError.class);
  }

  private static Throwable thrown(String source, int stackKilobytes) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> Parser.parse(source), "small", stackKilobytes * 1024L);
    thread.setUncaughtExceptionHandler((dead, error) -> thrown.set(error));
    thread.start();
    thread.join();
    return thrown.get();
  }

  @Test
  void anythingElseIsASyntaxError() {
    Random random = new Random(5);
    String[] words =
        "end if then for in do repeat until function local return break goto :: ( ) { } [ ] = , ; . .. ... : - x 1 'a' \\ \""
            .split(" ");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder source = new StringBuilder();
      for (int j = random.nextInt(30); j > 0; j--) {
        source.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
        source.append(random.nextInt(20) == 0 ? (char) random.nextInt(256) : ' ');
      }
      try {
        Parser.parse(source.toString(), random.nextBoolean(), new ArrayList<>());
      } catch (SyntaxError expected) {
        assertThat(expected.line()).isPositive();
        assertThat(expected.column()).isPositive();
      }
    }
  }
}
