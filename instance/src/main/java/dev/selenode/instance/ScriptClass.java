package dev.selenode.instance;

import dev.selenode.manifest.read.ClassDefinition;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.variant.VariantType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of a script's class, ready to make instances: all members by name whatever the depth
 * of inheritance, the layout of instance tables and the values they begin with. A reload makes a
 * new one.
 */
final class ScriptClass {
  private static final Object[] NO_VALUES = {};

  private final Script script;
  private final ClassDefinition definition;
  private final ScriptClass base;
  private final Map<String, ClassMember> members;
  private final Shape shape;
  private final Object[] values;
  private final int[] copiedValues;
  private final double[] numbers;
  private final Object[] rawValues;
  private final int[] copiedRawValues;
  private final Map<HostClass, Table> metatables = new HashMap<>(2);
  private final Object get;
  private final Object set;

  ScriptClass(LuaState state, Script script, ClassDefinition definition, ScriptClass base) {
    this.script = script;
    this.definition = definition;
    this.base = base;
    ClassLayout layout = new ClassLayout(state, script, definition, base);
    this.members = layout.members();
    List<ClassMember.Plain> plain = layout.plain();
    List<ClassMember.Accessed> accessed = layout.accessed();
    this.shape = layout.shape();
    this.values = defaults(plain);
    this.numbers = numbers(values, shape.numbers());
    this.rawValues = defaults(accessed);
    this.copiedValues = copied(values);
    this.copiedRawValues = copied(rawValues);
    this.get = function("_get");
    this.set = function("_set");
  }

  private static Object[] defaults(List<? extends ClassMember.Property> properties) {
    return properties.stream().map(p -> p.definition().defaultValue()).toArray();
  }

  private static double[] numbers(Object[] values, int count) {
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = (Double) values[i];
    }
    return out;
  }

  /** Which defaults two instances must not share. */
  private static int[] copied(Object[] values) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (VariantType.copy(values[i]) != values[i]) {
        found.add(i);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Values that an instance may begin with as long as it changes none; null if it may not. */
  Object[] sharedRawValues() {
    return copiedRawValues.length == 0 ? rawValues : null;
  }

  private static Object[] fresh(Object[] values, int[] copied) {
    if (values.length == 0) {
      return values;
    }
    Object[] out = values.clone();
    for (int i : copied) {
      out[i] = VariantType.copy(out[i]);
    }
    return out;
  }

  Script script() {
    return script;
  }

  ClassDefinition definition() {
    return definition;
  }

  /** The class of the script it extends, or null. */
  ScriptClass base() {
    return base;
  }

  /** The metatables of its instances by their owners' host class; scripts never see them. */
  Map<HostClass, Table> metatables() {
    return metatables;
  }

  // --- instances -----------------------------------------------------------------------------

  /** The layout that instance tables begin with. */
  Shape shape() {
    return shape;
  }

  /** Default values of plain properties, by slot; the caller's to keep. */
  Object[] newValues() {
    return fresh(values, copiedValues);
  }

  /** Those of the first slots, which are numbers; the caller's to keep. */
  double[] newNumbers() {
    return numbers.length == 0 ? numbers : numbers.clone();
  }

  /** As {@link #newValues}, but nothing if all are numbers. */
  Object[] newSlots() {
    return numbers.length == values.length ? NO_VALUES : newValues();
  }

  /** Default values of properties with accessors, by index; the caller's to keep. */
  Object[] newRawValues() {
    return fresh(rawValues, copiedRawValues);
  }

  // --- members -------------------------------------------------------------------------------

  /** A member of this class or of a script it extends, or null. */
  ClassMember member(String name) {
    return members.get(name);
  }

  /** All members, those of the topmost script first. */
  Collection<ClassMember> members() {
    return members.values();
  }

  /** A method's function, or null. */
  Object function(String name) {
    return members.get(name) instanceof ClassMember.Method m ? m.function() : null;
  }

  /** {@code _get}, or null. */
  Object get() {
    return get;
  }

  /** {@code _set}, or null. */
  Object set() {
    return set;
  }
}
