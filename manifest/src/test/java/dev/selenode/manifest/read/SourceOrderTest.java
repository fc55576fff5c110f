package dev.selenode.manifest.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.syntax.Parser;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Contract §1: members stand in source order, each with its line, for a plain table too. */
final class SourceOrderTest {
  @Test
  void membersOfALocalTable() {
    assertOrder(
        """
        local C = {}
        C.zebra = 1
        C.apple, C["mango"] = 2, 3
        function C:method() end
        function C.static() end
        return C
        """,
        "zebra:2 apple:3 mango:3 method:4 static:5");
  }

  @Test
  void membersOfAConstructor() {
    assertOrder(
        """
        return {
          zebra = 1, 'positional',
          apple = function(self)
          end,
          ['mango'] = 3; [4] = 5,
          inner = { hidden = 1 },
        }
        """,
        "zebra:2 apple:3 mango:5 inner:6");
  }

  @Test
  void constructorFirstThenAssignments() {
    assertOrder(
        """
        local extends, C = 'Node', {
          b = 1,
        }
        C.a = 2
        return C
        """,
        "b:2 a:4");
  }

  @Test
  void membersOfAClassMadeByGdclass() {
    assertOrder(
        """
        local C = GDCLASS()
        C.b = 1
        C.a = 2
        return C
        """,
        "b:2 a:3");
  }

  @Test
  void membersOfAGlobalTable() {
    assertOrder(
        """
        Player = { b = 1 }
        Player.a = 2
        Other = {}
        Other.c = 3
        return Player
        """,
        "b:1 a:2");
  }

  @Test
  void membersThroughSetmetatable() {
    assertOrder(
        """
        local C = setmetatable({ b = 1 }, {})
        C.a = 2
        return (setmetatable(C, { __index = C }))
        """,
        "b:1 a:2");
    assertOrder("return setmetatable({ b = 1 }, { a = 2 })", "b:1");
  }

  @Test
  void membersInBlocks() {
    assertOrder(
        """
        local C = {}
        if x then
          C.b = 1
        elseif y then
          C.a = 2
        else
          C.c = 3
        end
        do C.d = 4 end
        while x do C.e = 5 end
        repeat C.f = 6 until x
        for i = 1, 2 do C.g = i end
        for k in pairs(x) do C.h = k end
        return C
        """,
        "b:3 a:5 c:7 d:9 e:10 f:11 g:12 h:13");
  }

  @Test
  void theFirstMentionCounts() {
    assertOrder(
        """
        local C = {}
        C.b = 1
        C.a = 1
        C.b = 2
        return C
        """,
        "b:2 a:3");
  }

  @Test
  void allTablesThatMayBeReturned() {
    assertOrder(
        """
        local A, B = { a = 1 }, {}
        if x then
          return A
        end
        B.b = 2
        return B
        """,
        "a:1 b:5");
  }

  @Test
  void whatIsStoredElsewhereIsNotAMember() {
    SourceOrder order =
        of(
            """
            local C, D = {}, {}
            D.d = 1
            C.inner = {}
            C.inner.deep = 2
            do local C = {}; C.shadow = 3 end
            function C:m() C.late = 4 end
            C[name] = 5
            global = 6
            return C
            """);
    for (String name : List.of("d", "deep", "shadow", "late", "name", "global")) {
      assertThat(order.line(name)).as(name).isZero();
    }
    assertThat(order.line("m")).isEqualTo(6);
  }

  @Test
  void membersWithoutAPlaceComeLastByName() {
    SourceOrder order = of("local C = {}\nC.z = 1\nC.y = 1\nreturn C");
    assertThat(order.sort(List.of("b", "y", "a", "z"))).containsExactly("z", "y", "a", "b");
    assertThat(order.line("a")).isZero();
  }

  @Test
  void anythingElseReturnedHasNoOrder() {
    for (String source :
        List.of("", "return", "return 5", "return f()", "return ...", "return x.y")) {
      assertThat(of(source).line("a")).as(source).isZero();
    }
  }

  private static SourceOrder of(String source) {
    return SourceOrder.of(Parser.parse(source));
  }

  /** Checks names and lines against {@code name:line name:line}. */
  private static void assertOrder(String source, String expected) {
    SourceOrder order = of(source);
    List<String> names =
        Arrays.stream(expected.split(" ")).map(m -> m.substring(0, m.indexOf(':'))).toList();
    String found =
        String.join(
            " ",
            order.sort(new TreeSet<>(names)).stream().map(n -> n + ":" + order.line(n)).toList());
    assertThat(found).isEqualTo(expected);
  }
}
