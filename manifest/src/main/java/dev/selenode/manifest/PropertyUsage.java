package dev.selenode.manifest;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a property is used for: the flags of Godot 3 and 4 by name. Flags that both have, and those
 * only Godot 4 has, keep Godot 4's bits; those only Godot 3 has got bits that Godot 4 leaves free.
 */
public enum PropertyUsage {
  STORAGE(1),
  EDITOR(2),
  INTERNAL(3),
  CHECKABLE(4),
  CHECKED(5),
  GROUP(6),
  CATEGORY(7),
  SUBGROUP(8),
  CLASS_IS_BITFIELD(9),
  NO_INSTANCE_STATE(10),
  RESTART_IF_CHANGED(11),
  SCRIPT_VARIABLE(12),
  STORE_IF_NULL(13),
  UPDATE_ALL_IF_MODIFIED(14),
  SCRIPT_DEFAULT_VALUE(15),
  CLASS_IS_ENUM(16),
  NIL_IS_VARIANT(17),
  ARRAY(18),
  ALWAYS_DUPLICATE(19),
  NEVER_DUPLICATE(20),
  HIGH_END_GFX(21),
  NODE_PATH_FROM_SCENE_ROOT(22),
  RESOURCE_NOT_PERSISTENT(23),
  KEYING_INCREMENTS(24),
  DEFERRED_SET_RESOURCE(25),
  EDITOR_INSTANTIATE_OBJECT(26),
  EDITOR_BASIC_SETTING(27),
  READ_ONLY(28),
  SECRET(29),
  // Godot 3 only
  NETWORK(0),
  INTERNATIONALIZED(30),
  EDITOR_HELPER(31),
  STORE_IF_NONZERO(32),
  STORE_IF_NONONE(33),
  ANIMATE_AS_TRIGGER(34);

  /** Names that stand for several flags, or for none. */
  public static final Map<String, Set<PropertyUsage>> COMBINATIONS =
      Map.of(
          "NONE", Set.of(),
          "DEFAULT", Set.of(STORAGE, EDITOR),
          "DEFAULT_INTL", Set.of(STORAGE, EDITOR, INTERNATIONALIZED),
          "NO_EDITOR", Set.of(STORAGE),
          "NOEDITOR", Set.of(STORAGE));

  private final long bit;

  PropertyUsage(int position) {
    this.bit = 1L << position;
  }

  /** The bit scripts see. */
  public long bit() {
    return bit;
  }

  /** The bits of a set. */
  public static long bits(Set<PropertyUsage> usage) {
    return usage.stream().mapToLong(PropertyUsage::bit).sum();
  }

  /**
   * The set with these bits.
   *
   * @throws IllegalArgumentException if a bit means nothing
   */
  public static Set<PropertyUsage> ofBits(long bits) {
    EnumSet<PropertyUsage> usage = EnumSet.noneOf(PropertyUsage.class);
    for (PropertyUsage flag : values()) {
      if ((bits & flag.bit) != 0) {
        usage.add(flag);
      }
    }
    if (bits(usage) != bits) {
      throw new IllegalArgumentException("no such usage flags: " + bits);
    }
    return usage;
  }
}
