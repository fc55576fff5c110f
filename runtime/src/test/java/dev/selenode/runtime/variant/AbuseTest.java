package dev.selenode.runtime.variant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.HostScripts;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a script passes, it gets an error that was meant for it, not one of Java's. */
class AbuseTest {
  private static final int CALLS = 200;

  private final HostScripts scripts = new HostScripts();
  private final Random random = new Random(7);
  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(
      names = {"NIL", "OBJECT"},
      mode = EnumSource.Mode.EXCLUDE)
  void noCallFailsTheWayJavaDoes(VariantType type) {
    scripts.state.limits().memory().setLimit(64L << 20);
    HostClass described = scripts.classes.find(type.scriptName());
    for (int i = 0; i < CALLS; i++) {
      attempt(described.name(), described.constructor(), arguments(null));
      for (HostMethod method : described.members(HostMethod.class)) {
        attempt(method.name(), method.function(), arguments(type.zero()));
      }
      for (HostProperty property : described.members(HostProperty.class)) {
        assign(described, type.zero(), property.name());
      }
      assign(described, type.zero(), any());
    }
    assertThat(faults).isEmpty();
  }

  private void attempt(String name, LuaFunction function, Object[] args) {
    try {
      scripts.state.call(function, args);
    } catch (LuaError e) {
      if (e.getCause() != null && !(e.getCause() instanceof TypeMismatch)) {
        faults.add(name + List.of(describe(args)) + ": " + e.getCause());
      }
    }
  }

  private void assign(HostClass described, Object target, Object key) {
    Object value = any();
    try {
      described.set(scripts.state, target, key, value);
      described.get(scripts.state, target, key);
    } catch (LuaError | TypeMismatch e) {
      assertThat(e.getMessage()).isNotEmpty();
    }
  }

  private Object[] arguments(Object self) {
    List<Object> args = new ArrayList<>();
    if (self != null && random.nextInt(10) > 0) {
      args.add(self);
    }
    int more = random.nextInt(5);
    for (int i = 0; i < more; i++) {
      args.add(any());
    }
    return args.toArray();
  }

  private Object any() {
    VariantType[] types = VariantType.values();
    double[] numbers = {0, 1, 2, -1, 0.5, 1e308, -1e308, Double.NaN, Double.POSITIVE_INFINITY, 1e9};
    return switch (random.nextInt(5)) {
      case 0 -> numbers[random.nextInt(numbers.length)];
      case 1 -> scripts.run("return {1, 'x', {}, a = 1}");
      case 2 -> random.nextBoolean() ? null : "text\u00ff";
      case 3 -> scripts.run("return print");
      default -> types[random.nextInt(types.length)].zero();
    };
  }

  private static String describe(Object[] args) {
    StringBuilder text = new StringBuilder();
    for (Object arg : args) {
      text.append(arg).append(' ');
    }
    return text.toString();
  }
}
