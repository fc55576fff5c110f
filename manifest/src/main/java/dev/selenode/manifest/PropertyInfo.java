package dev.selenode.manifest;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A declared property.
 *
 * @param type as written in GDScript: {@code float}, {@code Vector2}, the name of a host class;
 *     {@code Variant} takes anything
 * @param defaultValue null, {@link Boolean}, {@link Long}, {@link Double}, {@link String}, or
 *     unmodifiable lists and string-keyed maps of those: what {@code
 *     dev.selenode.runtime.variant.PlainData} makes of the default, but a Long for an {@code int};
 *     null also where a default can't be written, such as a function
 * @param exported whether it appears in the inspector
 * @param hintString what the hint needs, possibly empty
 * @param getter a method's name, {@code @name_getter} for a function without one, or null
 * @param setter a method's name, {@code @name_setter} for a function without one, or null
 */
public record PropertyInfo(
    String name,
    String type,
    Object defaultValue,
    boolean exported,
    Set<PropertyUsage> usage,
    PropertyHint hint,
    String hintString,
    RpcMode rsetMode,
    String getter,
    String setter,
    int line)
    implements MemberInfo {

  public PropertyInfo {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    defaultValue = InertData.copy(defaultValue);
    usage = copyOf(usage);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(hintString);
    Objects.requireNonNull(rsetMode);
  }

  /** A property that is only a name, a type and a default. */
  public static PropertyInfo plain(String name, String type, Object defaultValue, int line) {
    return new PropertyInfo(
        name,
        type,
        defaultValue,
        false,
        Set.of(),
        PropertyHint.NONE,
        "",
        RpcMode.DISABLED,
        null,
        null,
        line);
  }

  /** Whether it is a heading in the inspector and holds no value. */
  public boolean isHeading() {
    return usage.contains(PropertyUsage.CATEGORY)
        || usage.contains(PropertyUsage.GROUP)
        || usage.contains(PropertyUsage.SUBGROUP);
  }

  /** Whether a saved scene keeps it. */
  public boolean isStored() {
    return usage.contains(PropertyUsage.STORAGE);
  }

  /** The usage flags by name, sorted. */
  public List<String> usageNames() {
    return usage.stream().map(PropertyUsage::name).sorted().toList();
  }

  private static Set<PropertyUsage> copyOf(Collection<PropertyUsage> usage) {
    EnumSet<PropertyUsage> copy = EnumSet.noneOf(PropertyUsage.class);
    copy.addAll(usage);
    return Collections.unmodifiableSet(copy);
  }
}
