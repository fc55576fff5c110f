package dev.selenode.instance;

import dev.selenode.instance.object.ObjectState;
import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.manifest.MethodInfo;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.ScriptManifest;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.HostSignal;
import dev.selenode.runtime.host.Parameter;
import dev.selenode.runtime.host.Suggestion;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import dev.selenode.runtime.value.Text;
import dev.selenode.runtime.variant.VariantType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code get_method_list} and its like: tables of what an object has, the host class's first, then
 * those of the topmost script down to its own. A name appears once.
 */
final class MemberLists {
  private final Scripting scripting;
  private final LuaState state;

  MemberLists(Scripting scripting) {
    this.scripting = scripting;
    this.state = scripting.state();
  }

  /** {@code {name=, args={{name=}}}} each. */
  Table signals(ObjectState object) {
    Map<String, Table> found = new LinkedHashMap<>();
    for (HostSignal signal : hostMembers(object, HostSignal.class)) {
      found.put(signal.name(), entry(signal.name(), signal.arguments()));
    }
    for (ScriptManifest manifest : scripts(object)) {
      manifest.signals().forEach(s -> found.put(s.name(), entry(s.name(), names(s.args()))));
    }
    object.userSignals().forEach((name, args) -> found.put(name, entry(name, args)));
    return list(found.values());
  }

  /** {@code {name=, args={{name=}}, vararg=}} each. */
  Table methods(ObjectState object) {
    Map<String, Table> found = new LinkedHashMap<>();
    for (String name : scripting.api().names().stream().sorted().toList()) {
      found.put(name, entry(name, List.of()));
    }
    for (HostMethod method : hostMembers(object, HostMethod.class)) {
      List<String> args = method.parameters().stream().map(Parameter::name).toList();
      found.put(method.name(), vararg(entry(method.name(), args), method.vararg()));
    }
    for (ScriptManifest manifest : scripts(object)) {
      for (MethodInfo method : manifest.methods()) {
        found.put(
            method.name(), vararg(entry(method.name(), names(method.args())), method.vararg()));
      }
    }
    return list(found.values());
  }

  private static Table vararg(Table entry, boolean vararg) {
    entry.setField("vararg", vararg);
    return entry;
  }

  /** {@code {name=, type=, type_name=, usage=, hint=, hint_string=}} each. */
  Table properties(ObjectState object) {
    Map<String, Table> found = new LinkedHashMap<>();
    for (HostProperty property : hostMembers(object, HostProperty.class)) {
      found.put(property.name(), hostProperty(property));
    }
    for (ScriptManifest manifest : scripts(object)) {
      manifest.properties().forEach(p -> found.put(p.name(), property(p)));
    }
    Table list = list(found.values());
    Object extra = scripting.any().method(object, "_get_property_list");
    if (extra != null && Multi.first(state.call(extra, object.luaValue())) instanceof Table more) {
      for (int i = 1; i <= more.length(); i++) {
        list.set(list.length() + 1, more.get(i));
      }
    }
    validate(object, list);
    return list;
  }

  /** Lets the script change what it says of each property. */
  private void validate(ObjectState object, Table list) {
    Object validate = scripting.any().method(object, "_validate_property");
    for (int i = 1; validate != null && i <= list.length(); i++) {
      state.call(validate, object.luaValue(), list.get(i));
    }
  }

  private Table hostProperty(HostProperty property) {
    Table entry = entry(property.name());
    VariantType type = VariantType.of(property.type());
    entry.setField("type", number(type));
    entry.setField("type_name", type.scriptName());
    entry.setField("usage", property.editing().export() ? usage(true) : 0.0);
    entry.setField("hint_string", Text.toLua(property.editing().hintString()));
    return entry;
  }

  private Table property(PropertyInfo property) {
    Table entry = entry(property.name());
    VariantType type = VariantType.named(property.type());
    entry.setField("type", number(type == null ? VariantType.OBJECT : type));
    entry.setField("type_name", Text.toLua(property.type()));
    entry.setField("usage", (double) PropertyUsage.bits(property.usage()));
    entry.setField("hint", (double) property.hint().number());
    entry.setField("hint_string", Text.toLua(property.hintString()));
    return entry;
  }

  /** Godot 3's number of a type. */
  private static double number(VariantType type) {
    return type.number();
  }

  private static double usage(boolean exported) {
    return exported ? PropertyUsage.bits(PropertyUsage.COMBINATIONS.get("DEFAULT")) : 0;
  }

  /** {@code (did you mean 'x'?)} with its leading space, or nothing. */
  String hint(ObjectState object, String name) {
    List<String> known = new ArrayList<>(scripting.api().names());
    HostClass host = scripting.any().hostClass(object);
    if (host != null) {
      known.addAll(host.memberNames());
    }
    if (object.instance() instanceof InstanceTable self) {
      self.type().members().forEach(member -> known.add(member.name()));
    }
    known.addAll(object.userSignals().keySet());
    return Suggestion.hint(name, known);
  }

  // --- where they come from ------------------------------------------------------------------

  /** The manifests of an object's scripts, topmost first. */
  private static List<ScriptManifest> scripts(ObjectState object) {
    List<ScriptManifest> found = new ArrayList<>();
    if (object.instance() instanceof InstanceTable self) {
      for (ScriptClass c = self.type(); c != null; c = c.base()) {
        found.add(0, c.definition().manifest());
      }
    }
    return found;
  }

  private <M extends dev.selenode.runtime.host.HostMember> List<M> hostMembers(
      ObjectState object, Class<M> kind) {
    HostClass host = scripting.any().hostClass(object);
    if (host == null) {
      return List.of();
    }
    return host.memberNames().stream()
        .map(name -> host.member(name, kind))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  // --- tables --------------------------------------------------------------------------------

  private static List<String> names(List<ArgumentInfo> args) {
    return args.stream().map(ArgumentInfo::name).toList();
  }

  private Table entry(String name) {
    Table entry = state.newTable();
    entry.setField("name", Text.toLua(name));
    return entry;
  }

  private Table entry(String name, List<String> args) {
    Table entry = entry(name);
    entry.setField("args", list(args.stream().map(this::entry).toList()));
    return entry;
  }

  private Table list(Collection<Table> entries) {
    Table list = state.newTable();
    list.setRange(1, entries.toArray(), 0, entries.size());
    return list;
  }
}
