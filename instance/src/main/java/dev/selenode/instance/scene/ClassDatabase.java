package dev.selenode.instance.scene;

import dev.selenode.instance.object.BaseObject;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.host.HostConstant;
import dev.selenode.runtime.host.HostMember;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.HostSignal;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaDefault;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.variant.VariantType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The singleton {@code ClassDB}: what host classes there are and what is in them. Value types are
 * no classes here, nor are scripts, as in Godot.
 */
@LuaClass(name = "_ClassDB")
final class ClassDatabase extends BaseObject {
  private final HostClasses classes;

  ClassDatabase(HostClasses classes) {
    this.classes = classes;
  }

  private HostClass find(String name) {
    return isObjectClass(name) ? classes.find(name) : null;
  }

  private boolean isObjectClass(String name) {
    VariantType type = VariantType.named(name);
    return type == null || type == VariantType.OBJECT;
  }

  private HostClass require(String name) {
    HostClass found = find(name);
    if (found == null) {
      throw new IllegalArgumentException("unknown class, got '" + name + "'");
    }
    return found;
  }

  @LuaMethod
  public boolean classExists(String className) {
    return find(className) != null;
  }

  @LuaMethod
  public List<String> getClassList() {
    return classes.names().stream().filter(this::isObjectClass).sorted().toList();
  }

  /** The classes that have this one above them. */
  @LuaMethod
  public List<String> getInheritersFromClass(String className) {
    return getClassList().stream()
        .filter(name -> !name.equals(className) && isParentClass(name, className))
        .toList();
  }

  /** The base class's name; empty if there is none. */
  @LuaMethod
  public String getParentClass(String className) {
    HostClass base = require(className).base();
    return base == null ? "" : base.name();
  }

  /** Whether the second is the first itself or above it. */
  @LuaMethod
  public boolean isParentClass(String className, String inherits) {
    HostClass found = find(className);
    HostClass above = find(inherits);
    return found != null && above != null && found.extendsFrom(above);
  }

  /** Whether scripts may create objects of it. */
  @LuaMethod
  public boolean canInstance(String className) {
    HostClass found = find(className);
    return found != null && found.constructor() != null;
  }

  /** A new object. */
  @LuaMethod
  public Object instance(LuaState state, String className) {
    HostClass found = require(className);
    if (found.constructor() == null) {
      throw new IllegalArgumentException("class " + className + " can't be created by scripts");
    }
    return state.call(found.constructor(), found);
  }

  // --- members -------------------------------------------------------------------------------

  @LuaMethod
  public boolean classHasMethod(
      String className, String method, @LuaDefault("false") boolean noInheritance) {
    return find(className, method, HostMethod.class, noInheritance) != null;
  }

  @LuaMethod
  public boolean classHasSignal(String className, String signal) {
    return find(className, signal, HostSignal.class, false) != null;
  }

  @LuaMethod
  public boolean classHasIntegerConstant(String className, String name) {
    return find(className, name, HostConstant.class, false) != null;
  }

  @LuaMethod
  public Object classGetIntegerConstant(String className, String name) {
    HostConstant found = find(className, name, HostConstant.class, false);
    return found == null ? 0.0 : found.value().get();
  }

  @LuaMethod
  public List<Map<String, Object>> classGetMethodList(
      String className, @LuaDefault("false") boolean noInheritance) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (HostMethod method : members(className, HostMethod.class, noInheritance)) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", method.name());
      entry.put("args", method.parameters().stream().map(p -> named(p.name())).toList());
      list.add(entry);
    }
    return list;
  }

  @LuaMethod
  public List<Map<String, Object>> classGetSignalList(
      String className, @LuaDefault("false") boolean noInheritance) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (HostSignal signal : members(className, HostSignal.class, noInheritance)) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", signal.name());
      entry.put("args", signal.arguments().stream().map(ClassDatabase::named).toList());
      list.add(entry);
    }
    return list;
  }

  @LuaMethod
  public List<Map<String, Object>> classGetPropertyList(
      String className, @LuaDefault("false") boolean noInheritance) {
    return members(className, HostProperty.class, noInheritance).stream()
        .map(p -> named(p.name()))
        .toList();
  }

  @LuaMethod
  public List<String> classGetIntegerConstantList(
      String className, @LuaDefault("false") boolean noInheritance) {
    return members(className, HostConstant.class, noInheritance).stream()
        .map(HostMember::name)
        .toList();
  }

  private static Map<String, Object> named(String name) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", name);
    return entry;
  }

  private <M extends HostMember> M find(
      String className, String member, Class<M> kind, boolean noInheritance) {
    HostClass found = find(className);
    M inAny = found == null ? null : found.member(member, kind);
    return noInheritance && inAny != null && !found.members().contains(inAny) ? null : inAny;
  }

  private <M extends HostMember> List<M> members(
      String className, Class<M> kind, boolean noInheritance) {
    List<M> all = new ArrayList<>();
    for (HostClass c = require(className); c != null; c = noInheritance ? null : c.base()) {
      all.addAll(c.members(kind));
    }
    return all;
  }
}
