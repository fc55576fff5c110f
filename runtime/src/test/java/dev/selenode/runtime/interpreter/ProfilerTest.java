package dev.selenode.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.runtime.compiler.Engine;
import dev.selenode.runtime.testing.Engines;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls and times, by a clock that only moves when a script says so. */
class ProfilerTest {
  private long time;
  private LuaState state;
  private final StringBuilder output = new StringBuilder();

  static List<Engine> engines() {
    return Engines.tested();
  }

  private Object run(String... lines) {
    state.limits().begin();
    return HostCalls.call(
        state, Chunks.compile(state, String.join("\n", lines), "a.lua", state.globals()));
  }

  private void open(Engine engine) {
    state = Engines.newState(engine, output::append);
    state.globals().set("spend", Builtin.of("spend", (s, args) -> spend((Double) args[0])));
  }

  private Object spend(double nanos) {
    time += (long) nanos;
    return Multi.NONE;
  }

  private Profiler start() {
    return Profiler.start(state, () -> time);
  }

  /** {@code line: calls total self} of each function, but for the chunks themselves. */
  private static List<String> shown(Profiler profiler) {
    return profiler.functions().stream()
        .filter(f -> f.line() > 0)
        .map(f -> f.line() + ": " + shown(f.accumulated()))
        .toList();
  }

  private static String shown(FunctionTimes.Times t) {
    return t.calls() + " " + t.total() + " " + t.self();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void countsCallsAndTheirTime(Engine engine) {
    open(engine);
    Profiler profiler = start();
    run(
        "local function inner() spend(5) end",
        "local function outer() spend(1) inner() inner() spend(2) return 1 end",
        "for i = 1, 3 do outer() end");
    assertThat(shown(profiler)).containsExactly("2: 3 39 9", "1: 6 30 30");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void countsTheTimeOfRecursionOnce(Engine engine) {
    open(engine);
    Profiler profiler = start();
    run("function down(n) spend(1) if n > 1 then down(n - 1) end spend(1) end", "down(1000)");
    assertThat(shown(profiler)).containsExactly("1: 1000 2000 2000");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void followsTailCalls(Engine engine) {
    open(engine);
    Profiler profiler = start();
    run(
        "local function last(n) spend(10) return n end",
        "local function first(n) spend(1) return last(n) end",
        "local function loop(n) if n > 0 then return loop(n - 1) end end",
        "print(first(7)) loop(300000)");
    assertThat(shown(profiler)).containsExactly("2: 1 1 1", "1: 1 10 10", "3: 300001 0 0");
    assertThat(output).hasToString("7\n");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void endsCallsThatFail(Engine engine) {
    open(engine);
    Profiler profiler = start();
    run(
        "local function failing() spend(3) error('no', 0) end",
        "local function between() failing() end",
        "local function safe() print(pcall(between)) spend(1) end",
        "safe() spend(100)");
    assertThat(shown(profiler)).containsExactly("3: 1 4 1", "2: 1 3 0", "1: 1 3 3");
    assertThat(output).hasToString("false\tno\n");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void leavesOutTheTimeBetweenAYieldAndItsResumption(Engine engine) {
    open(engine);
    Profiler profiler = start();
    run(
        "local function waiting() spend(1) coroutine.yield() spend(2) end",
        "local co = coroutine.wrap(function() waiting() end)",
        "co() spend(50) co()");
    assertThat(shown(profiler)).containsExactly("2: 1 3 0", "1: 1 3 3");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void countsIteratorsMetamethodsAndCallbacks(Engine engine) {
    open(engine);
    Profiler profiler = start();
    run(
        "local t = setmetatable({}, { __index = function() spend(1) end,",
        "  __add = function() spend(2) return 1 end })",
        "local x = t.x, t + t",
        "for i in function(_, i) spend(3) return (i or 0) < 2 and (i or 0) + 1 or nil end do end",
        "table.sort({ 2, 1 }, function(a, b) spend(4) return a < b end)");
    assertThat(shown(profiler)).startsWith("1: 1 1 1", "2: 1 2 2", "4: 3 9 9");
    assertThat(shown(profiler).get(3)).startsWith("5: ");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void givesTheTimesOfTheLastFrame(Engine engine) {
    open(engine);
    Profiler profiler = start();
    run("function step() spend(1) end");
    run("step() step()");
    profiler.frame();
    run("step()");
    FunctionTimes step = profiler.functions().stream().filter(f -> f.line() > 0).toList().get(0);
    assertThat(shown(step.frame())).isEqualTo("2 2 2");
    profiler.frame();
    assertThat(shown(step.frame())).isEqualTo("1 1 1");
    assertThat(shown(step.accumulated())).isEqualTo("3 3 3");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void startsAndStopsWhileScriptsRun(Engine engine) {
    open(engine);
    Profiler[] profiler = new Profiler[1];
    state.globals().set("start", Builtin.of("start", (s, args) -> (profiler[0] = start()) == null));
    state.globals().set("stop", Builtin.of("stop", (s, args) -> stop(profiler[0])));
    run(
        "local function step(n) spend(1) return n end",
        "local function work() for i = 1, 400 do step(i) end end",
        "local function all() work() start() work() stop() return work() end",
        "all() print(step(5))");
    assertThat(shown(profiler[0])).containsExactly("2: 1 400 0", "1: 400 400 400");
    assertThat(output).hasToString("5\n");
    Profiler second = start();
    assertThatThrownBy(this::start).hasMessage("another profiler is on");
    second.stop();
  }

  private static Object stop(Profiler profiler) {
    profiler.stop();
    return Multi.NONE;
  }

  @ParameterizedTest
  @MethodSource("engines")
  void changesNothingThatErrorsTell(Engine engine) {
    open(engine);
    String[] program = {
      "local function inner(t) return t.x.y end",
      "local function outer(t) local v = inner(t) return v end",
      "print(xpcall(outer, debug.traceback, {}))",
      "print(pcall(function() string.rep() end))",
      "print(pcall(function() error('here', 2) end))"
    };
    run(program);
    String without = output.toString();
    output.setLength(0);
    start();
    run(program);
    assertThat(output).hasToString(without);
  }
}
