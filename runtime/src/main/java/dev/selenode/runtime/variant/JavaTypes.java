package dev.selenode.runtime.variant;

import java.util.Map;

/** Java types that are not those of values, but mean one. */
final class JavaTypes {
  private static final Map<Class<?>, VariantType> TYPES =
      Map.ofEntries(
          Map.entry(void.class, VariantType.NIL),
          Map.entry(Object.class, VariantType.NIL),
          Map.entry(boolean.class, VariantType.BOOL),
          Map.entry(double.class, VariantType.FLOAT),
          Map.entry(float.class, VariantType.FLOAT),
          Map.entry(Float.class, VariantType.FLOAT),
          Map.entry(Number.class, VariantType.FLOAT),
          Map.entry(long.class, VariantType.INT),
          Map.entry(int.class, VariantType.INT),
          Map.entry(Integer.class, VariantType.INT),
          Map.entry(short.class, VariantType.INT),
          Map.entry(Short.class, VariantType.INT),
          Map.entry(byte.class, VariantType.INT),
          Map.entry(Byte.class, VariantType.INT),
          Map.entry(char.class, VariantType.STRING),
          Map.entry(Character.class, VariantType.STRING),
          Map.entry(CharSequence.class, VariantType.STRING),
          Map.entry(byte[].class, VariantType.STRING));

  private JavaTypes() {}

  static VariantType of(Class<?> declared) {
    VariantType type = TYPES.get(declared);
    if (type != null) {
      return type;
    }
    if (declared.isEnum()) {
      return VariantType.STRING;
    }
    if (Map.class.isAssignableFrom(declared)) {
      return VariantType.DICTIONARY;
    }
    boolean sequence = Iterable.class.isAssignableFrom(declared) || declared.isArray();
    return sequence ? VariantType.ARRAY : VariantType.OBJECT;
  }
}
