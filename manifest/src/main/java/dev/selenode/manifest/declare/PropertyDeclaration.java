package dev.selenode.manifest.declare;

import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.runtime.value.HoldsValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What {@code property(…)}, {@code export(…)} and the {@code export_*} functions return. Opaque to
 * scripts, and not changed by what happens to the table it was made from.
 */
public final class PropertyDeclaration implements HoldsValues {
  /** The key of a default value or type that was given without a table around it. */
  public static final Object BARE = 1.0;

  private final String function;
  private final Map<Object, Object> fields;
  private final Helper helper;
  private final List<String> faults;

  /**
   * What the function itself says of the property.
   *
   * @param hint replaces that of the table, unless it is NONE
   * @param hintString replaces that of the table, unless it is null
   * @param usage added to that of the table
   * @param type by name, for a property that tells neither type nor default; or null
   */
  public record Helper(
      PropertyHint hint, String hintString, Set<PropertyUsage> usage, String type) {
    /** Nothing. */
    public static final Helper NONE = new Helper(PropertyHint.NONE, null, Set.of(), null);
  }

  PropertyDeclaration(
      String function, Map<Object, Object> fields, Helper helper, List<String> faults) {
    this.function = function;
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    this.helper = helper;
    this.faults = Collections.unmodifiableList(new ArrayList<>(faults));
  }

  @Override
  public long ownBytes() {
    return 128 + 48L * fields.size();
  }

  @Override
  public void forEachValue(Consumer<Object> visitor) {
    fields.forEach(
        (key, value) -> {
          visitor.accept(key);
          visitor.accept(value);
        });
  }

  /** The function that made it, such as {@code export_range}. */
  public String function() {
    return function;
  }

  /** The Lua keys and values of its table, as they were given. */
  public Map<Object, Object> fields() {
    return fields;
  }

  public Helper helper() {
    return helper;
  }

  /** What was wrong with the arguments, in words that follow the property's name. */
  public List<String> faults() {
    return faults;
  }
}
