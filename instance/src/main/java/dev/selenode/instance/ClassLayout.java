package dev.selenode.instance;

import dev.selenode.manifest.read.ClassDefinition;
import dev.selenode.manifest.read.PropertyDefinition;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.SlotGuard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out the members of a class, and where instances keep the values of its properties. */
final class ClassLayout {
  private final Map<String, ClassMember> members = new LinkedHashMap<>();
  private final List<ClassMember.Plain> plain = new ArrayList<>();
  private final List<ClassMember.Accessed> accessed = new ArrayList<>();

  /** How many plain properties begin as numbers, which come first. */
  private final int numbers;

  ClassLayout(LuaState state, Script script, ClassDefinition definition, ScriptClass base) {
    if (base != null) {
      base.members().forEach(this::inherit);
    }
    definition.methods().forEach((name, f) -> put(new ClassMember.Method(name, f, script)));
    definition.signals().forEach((name, info) -> put(new ClassMember.Signal(name, info)));
    definition.properties().forEach((name, property) -> put(state, name, property));
    place(true);
    numbers = plain.size();
    place(false);
  }

  private void inherit(ClassMember member) {
    members.put(member.name(), member);
  }

  private void put(ClassMember member) {
    members.put(member.name(), member);
  }

  private void put(LuaState state, String name, PropertyDefinition property) {
    if (!property.info().isHeading()) {
      put(new ClassMember.Plain(name, -1, property, new PropertyGuard(state, property)));
    }
  }

  /** Gives every property that no heir has overridden its slot or index: the numbers, or others. */
  private void place(boolean number) {
    members.replaceAll(
        (name, member) ->
            member instanceof ClassMember.Property property
                    && property.definition().defaultValue() instanceof Double == number
                ? place(name, property)
                : member);
  }

  private ClassMember place(String name, ClassMember.Property property) {
    PropertyDefinition definition = property.definition();
    if (definition.getter() == null && definition.setter() == null) {
      ClassMember.Plain placed =
          new ClassMember.Plain(name, plain.size(), definition, property.guard());
      plain.add(placed);
      return placed;
    }
    ClassMember.Accessed placed =
        new ClassMember.Accessed(name, accessed.size(), definition, property.guard());
    accessed.add(placed);
    return placed;
  }

  Map<String, ClassMember> members() {
    return members;
  }

  List<ClassMember.Plain> plain() {
    return plain;
  }

  List<ClassMember.Accessed> accessed() {
    return accessed;
  }

  Shape shape() {
    return Shape.declared(
        plain.stream().map(ClassMember.Plain::name).toArray(String[]::new),
        plain.stream().map(p -> p.guard().admitsAll() ? null : p.guard()).toArray(SlotGuard[]::new),
        numbers);
  }
}
