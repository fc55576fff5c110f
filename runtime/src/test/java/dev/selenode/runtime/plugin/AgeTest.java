package dev.selenode.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.interpreter.Closure;
import dev.selenode.runtime.interpreter.CompiledBody;
import dev.selenode.runtime.interpreter.Compiler;
import java.util.BitSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What gets so hot among many plugins that it is compiled, by a compiler that only takes note. */
final class AgeTest {
  private static final String LIGHT = "function f() return 1 end";
  private static final String BUSY = "function f() for i = 1, 40 do end end";

  private final Queue<String> compiled = new ConcurrentLinkedQueue<>();
  private PluginManager<Void> plugins;

  private void open(int threads) {
    plugins = PluginManager.<Void>builder().engine(Engine.INTERPRETED).threads(threads).build();
  }

  @AfterEach
  void close() {
    plugins.close();
  }

  private void load(String id, String source) {
    plugins.load(id, source).isolate().state().setCompiler(new Notes(id), 150);
  }

  private void load(int count) {
    for (int i = 0; i < count; i++) {
      load("p" + i, LIGHT);
    }
  }

  private void call(int times) {
    for (int i = 0; i < times; i++) {
      plugins.callAll("f");
    }
  }

  @Test
  void aPluginOfFewGetsHot() {
    open(0);
    load(10);
    call(150);
    assertThat(compiled).isEmpty();
    call(1);
    assertThat(compiled).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void oneOfManyThatIsCalledNowAndThenDoesNot(int threads) {
    open(threads);
    load(100);
    call(500);
    assertThat(compiled).isEmpty();
  }

  @Test
  void whoIsCalledMoreOftenThanTheManyDoes() {
    open(0);
    load(100);
    for (int i = 0; i < 50; i++) {
      call(1);
      for (int k = 0; k < 20; k++) {
        plugins.callOne("p7", "f");
      }
    }
    assertThat(compiled).containsExactly("p7");
  }

  @Test
  void whatDoesMuchInEachCallDoesHoweverMany() {
    open(0);
    load(100);
    load("busy", BUSY);
    call(300);
    assertThat(compiled).containsExactly("busy");
  }

  @Test
  void whatIsCalledOftenFromWithinDoes() {
    open(0);
    load(100);
    load("within", "local function g() end function f() for i = 1, 40 do g() end end");
    call(100);
    assertThat(compiled).containsExactly("within");
  }

  /** Once it has been busy, it is not so for ever. */
  @Test
  void aBusyOneMayBecomeLight() {
    open(0);
    load(100);
    load("turn", "local n = 0 function f() n = n + 1 if n < 50 then for i = 1, 900 do end end end");
    call(1000);
    assertThat(compiled).isEmpty();
  }

  private final class Notes implements Compiler {
    private final String id;

    Notes(String id) {
      this.id = id;
    }

    @Override
    public CompiledBody compile(Closure closure, Object[] sample, int entry, boolean metered) {
      compiled.add(id);
      return null;
    }

    @Override
    public BitSet liveAcross(Prototype p, int pc) {
      return new BitSet();
    }

    @Override
    public int operatorsGuess(Prototype p) {
      return 0;
    }
  }
}
