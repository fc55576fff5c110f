package dev.selenode.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Manifests with anything in them that one can hold. The same seed gives the same manifest. */
public final class RandomManifests {
  private static final String[] TEXTS = {
    "", "speed", "with \"quotes\"", "ä–漢\uD83C\uDF19", "line\nbreak", "res://a/b.lua", "\\", "null"
  };
  private static final double[] DOUBLES = {
    0, -0.0, 1, 0.1, 1e300, -2.5, Double.MIN_VALUE, 9007199254740992.0, Math.PI
  };
  private static final long[] LONGS = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53};

  private final Random random;

  public RandomManifests(long seed) {
    random = new Random(seed);
  }

  public ScriptManifest next() {
    return new ScriptManifest(
        maybe(text()),
        maybe(text()),
        maybe(text()),
        random.nextBoolean(),
        maybe(text()),
        plain(3),
        list(this::signal),
        list(this::property),
        list(this::method));
  }

  private SignalInfo signal() {
    return new SignalInfo(text(), list(this::argument), line());
  }

  private MethodInfo method() {
    return new MethodInfo(text(), list(this::argument), random.nextBoolean(), line());
  }

  private PropertyInfo property() {
    return new PropertyInfo(
        text(),
        pick("float", "int", "String", "Vector2", "Array", "Node"),
        plain(4),
        random.nextBoolean(),
        usage(),
        pick(PropertyHint.values()),
        text(),
        pick(RpcMode.values()),
        maybe(text()),
        maybe(text()),
        line());
  }

  private Set<PropertyUsage> usage() {
    return Stream.of(PropertyUsage.values())
        .filter(u -> random.nextInt(8) == 0)
        .collect(Collectors.toSet());
  }

  private Object plain(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> LONGS[random.nextInt(LONGS.length)];
      case 3 -> DOUBLES[random.nextInt(DOUBLES.length)];
      case 4 -> text();
      case 5 -> plainList(depth - 1);
      default -> plainMap(depth - 1);
    };
  }

  private List<Object> plainList(int depth) {
    List<Object> items = new ArrayList<>();
    IntStream.range(0, random.nextInt(4)).forEach(i -> items.add(plain(depth)));
    return items;
  }

  private Map<String, Object> plainMap(int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    IntStream.range(0, random.nextInt(4)).forEach(i -> map.put(text(), plain(depth)));
    return map;
  }

  private ArgumentInfo argument() {
    return new ArgumentInfo(text());
  }

  private String text() {
    return pick(TEXTS);
  }

  private int line() {
    return random.nextInt(5000);
  }

  private <T> List<T> list(java.util.function.Supplier<T> make) {
    return Stream.generate(make).limit(random.nextInt(4)).toList();
  }

  private <T> T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
