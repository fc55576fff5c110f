package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The Pool arrays as scripts see them. */
final class PoolArrayClass {
  private PoolArrayClass() {}

  static <P extends PoolArray> HostClass describe(
      VariantType type, Class<P> javaClass, Supplier<P> empty) {
    HostClassBuilder<P> b = HostClass.builder(javaClass).name(type.scriptName());
    b.constructor(args -> Elements.fill(empty.get(), args))
        .staticMethod("from", args -> Elements.fill(empty.get(), args))
        .value(p -> javaClass.cast(VariantType.copy(p)), PoolArray::equals);
    SequenceClass.describe(b);
    b.returning(javaClass)
        .method("subarray", (p, args) -> part(p, args))
        .method("duplicate", p -> VariantType.copy(p));
    if (type == VariantType.POOL_STRING_ARRAY) {
      b.returning(String.class).method("join", (p, args) -> ArrayClass.join(p.items(), args));
    }
    if (type == VariantType.POOL_BYTE_ARRAY) {
      texts(b);
    }
    return b.build();
  }

  /** Both ends belong to it; negative ones count from the end. */
  private static PoolArray part(PoolArray pool, Arguments args) {
    int n = pool.items().size();
    int from = Elements.index(args, 0, n);
    int to = Elements.index(args, 1, n);
    PoolArray part = pool.newEmpty();
    if (from <= to) {
      part.addAll(pool.items().subList(from, to + 1));
    }
    return part;
  }

  private static <P extends PoolArray> void texts(HostClassBuilder<P> b) {
    b.returning(String.class)
        .method("get_string_from_ascii", p -> Elements.result(bytes(p.items())))
        .method("get_string_from_utf8", p -> Elements.result(bytes(p.items())))
        .alias("get_string", "get_string_from_utf8")
        .method("hex_encode", p -> hex(p.items()));
  }

  private static String bytes(List<Object> items) {
    byte[] bytes = new byte[items.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (double) (Double) items.get(i);
    }
    return Text.ofBytes(bytes);
  }

  private static String hex(List<Object> items) {
    StringBuilder hex = new StringBuilder(items.size() * 2);
    for (Object item : items) {
      hex.append(String.format(Locale.ROOT, "%02x", (int) (double) (Double) item));
    }
    return hex.toString();
  }
}
