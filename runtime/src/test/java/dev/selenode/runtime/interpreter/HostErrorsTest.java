package dev.selenode.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.testing.Engines;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What scripts and the host get to see when Java code called by a script throws. */
class HostErrorsTest {
  private final IllegalStateException exception = new IllegalStateException("door is locked");
  private final AssertionError error = new AssertionError("not ours");
  private StringBuilder output;

  static List<Engine> engines() {
    return Engines.tested();
  }

  @BeforeEach
  void forgetOutput() {
    output = new StringBuilder();
  }

  private LuaState state(Engine engine) {
    LuaState s = Engines.newState(engine, output::append);
    s.globals().set("throwing", Builtin.of("throwing", (state, args) -> raise(exception)));
    s.globals()
        .set("silent", Builtin.of("silent", (state, args) -> raise(new ArithmeticException())));
    s.globals().set("breaking", Builtin.of("breaking", (state, args) -> breakDown()));
    return s;
  }

  private static Object raise(RuntimeException e) {
    throw e;
  }

  private Object breakDown() {
    throw error;
  }

  private Object run(LuaState s, String source) {
    s.limits().begin();
    return HostCalls.call(s, Chunks.compile(s, source, "a.lua", s.globals()));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void exceptionsBecomeErrorsWithTheirMessage(Engine engine) {
    run(state(engine), "print(pcall(throwing)) print(pcall(function()\n throwing() end))");
    assertThat(output).hasToString("false\tdoor is locked\nfalse\ta.lua:2: door is locked\n");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void exceptionsWithoutMessageGiveTheirName(Engine engine) {
    run(state(engine), "print(pcall(silent))");
    assertThat(output).hasToString("false\tArithmeticException\n");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void causeIsKeptForTheHost(Engine engine) {
    LuaState s = state(engine);
    LuaError e =
        catchThrowableOfType(
            LuaError.class, () -> run(s, "local function f()\n throwing() end\nf()"));
    assertThat(e).hasMessage("a.lua:2: door is locked").hasCause(exception);
    assertThat(e.trace()).hasToString("[a.lua:2: in function 'f', a.lua:3: in main chunk]");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void causeSurvivesCoroutinesAndHandlers(Engine engine) {
    LuaState s = state(engine);
    assertThatThrownBy(() -> run(s, "coroutine.wrap(throwing)()")).hasCause(exception);
    assertThatThrownBy(
            () -> run(s, "local ok, e = xpcall(throwing, function(m) return m end) error(e, 0)"))
        .hasMessage("door is locked");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void errorsOfJavaPassThroughEverything(Engine engine) {
    LuaState s = state(engine);
    assertThatThrownBy(
            () -> run(s, "coroutine.wrap(function() pcall(xpcall, breaking, print) end)()"))
        .isSameAs(error);
    assertThat(output).isEmpty();
    assertThat(run(s, "return 1 + 1")).isEqualTo(2.0);
    assertThat(s.frame.depth).isZero();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void whatEndsMessageHandlersLeavesTheirCoroutines(Engine engine) {
    LuaState s = state(engine);
    s.limits().setInstructions(100_000);
    Coroutine main = s.current;
    String call = "coroutine.wrap(function() xpcall(error, %s) end)()";
    assertThatThrownBy(() -> run(s, call.formatted("breaking"))).isSameAs(error);
    assertThat(s.current).isSameAs(main);
    assertThatThrownBy(() -> run(s, call.formatted("function() while true do end end")))
        .isInstanceOf(LimitError.class);
    assertThat(s.current).isSameAs(main);
    assertThat(s.frame).isSameAs(main.base);
    assertThat(run(s, "return coroutine.wrap(function() return 1 + 1 end)()")).isEqualTo(2.0);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void abandonedCoroutinesAreGarbage(Engine engine) throws InterruptedException {
    LuaState s = state(engine);
    var held =
        new java.lang.ref.WeakReference<>(
            run(
                s,
                "local co = coroutine.create(function(t) coroutine.yield(t) end) coroutine.resume(co, {}) return co"));
    run(
        s,
        "local t = {} for i = 1, 1000 do t[i] = coroutine.wrap(function() coroutine.yield() end) t[i]() end");
    s.forgetDeadValues();
    for (int i = 0; i < 100 && held.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(held.get()).isNull();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void hostGetsTheCoroutineThatYielded(Engine engine) {
    LuaState s = state(engine);
    Object out = run(s, "local x = coroutine.yield(1, 2) print(x) return x .. '!'");
    assertThat(out).isInstanceOf(HostCalls.Suspended.class);
    HostCalls.Suspended suspended = (HostCalls.Suspended) out;
    assertThat(suspended.values()).containsExactly(1.0, 2.0);
    assertThat(HostCalls.resume(s, suspended.coroutine(), "back")).isEqualTo("back!");
    assertThatThrownBy(() -> HostCalls.resume(s, suspended.coroutine()))
        .hasMessage("cannot resume dead coroutine");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void manyCoroutinesWaitAtOnce(Engine engine) {
    LuaState s = state(engine);
    Object sum =
        run(
            s,
            """
            local waiting = {}
            for i = 1, 10000 do
              waiting[i] = coroutine.create(function(a) local b = coroutine.yield() return a + b end)
              coroutine.resume(waiting[i], i)
            end
            local sum = 0
            for i = 1, 10000 do local _, v = coroutine.resume(waiting[i], 1) sum = sum + v end
            return sum
            """);
    assertThat(sum).isEqualTo(50_015_000.0);
  }
}
