package dev.selenode.instance;

import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.host.TypeMismatch;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts new versions of scripts in the place of old ones: all of them, or none if one fails to load.
 * Values of properties that are still declared survive if they fit; connections and waits are not
 * touched, since they belong to the object and not to the version.
 */
final class Reload {
  private final Scripting scripting;
  private final LuaState state;

  Reload(Scripting scripting) {
    this.scripting = scripting;
    this.state = scripting.state();
  }

  /**
   * Reloads scripts and their heirs; those that are not loaded are passed over.
   *
   * @throws ScriptException if one cannot be loaded; nothing has changed then
   */
  void run(Collection<String> paths) {
    Set<Script> changing = new LinkedHashSet<>();
    for (String path : paths) {
      ScriptClass known = scripting.library().find(scripting.runtime().resolve(path, null));
      if (known != null) {
        changing.add(known.script());
        changing.addAll(scripting.library().heirs(known.script()));
      }
    }
    Map<String, ScriptClass> versions = load(changing);
    Map<InstanceTable, Map<String, Object>> data = new LinkedHashMap<>();
    for (Script script : changing) {
      script.instances().alive().forEach(self -> data.put(self, declaredData(self)));
    }
    scripting.library().forgetNames(changing);
    versions.values().forEach(scripting.library()::add);
    data.forEach((self, values) -> renew(self, self.type().script().current(), values));
  }

  private Map<String, ScriptClass> load(Set<Script> changing) {
    Set<String> paths = new LinkedHashSet<>();
    changing.forEach(script -> paths.add(script.path()));
    ScriptLoader round =
        new ScriptLoader(
            scripting.runtime(), scripting.calls(), scripting.library(), Set.copyOf(paths));
    List<dev.selenode.runtime.ScriptError> errors = new ArrayList<>();
    for (String path : paths) {
      try {
        scripting.inRound(round, path);
      } catch (ScriptException e) {
        errors.addAll(e.errors());
      }
    }
    if (!errors.isEmpty()) {
      throw new ScriptException(errors.stream().distinct().toList(), null);
    }
    return round.loaded();
  }

  /** The values of an instance's declared properties. */
  private static Map<String, Object> declaredData(InstanceTable self) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (ClassMember member : self.type().members()) {
      if (member instanceof ClassMember.Plain p) {
        values.put(p.name(), self.slot(p.slot()));
      } else if (member instanceof ClassMember.Accessed p) {
        values.put(p.name(), self.raw(p.index()));
      }
    }
    return values;
  }

  private void renew(InstanceTable self, ScriptClass type, Map<String, Object> values) {
    Map<Object, Object> undeclared = undeclaredData(self, values.keySet());
    Object[] plain = type.newValues();
    Object[] raw = type.newRawValues();
    for (ClassMember member : type.members()) {
      boolean known = values.containsKey(member.name()) || undeclared.containsKey(member.name());
      if (member instanceof ClassMember.Property property && known) {
        Object[] target = member instanceof ClassMember.Plain ? plain : raw;
        int place =
            member instanceof ClassMember.Plain p
                ? p.slot()
                : ((ClassMember.Accessed) member).index();
        target[place] = fitting(property, all(values, undeclared, member.name()), target[place]);
      }
    }
    scripting.attachments().renew(self, type, plain, raw);
    undeclared.forEach(
        (key, value) -> {
          boolean declaredNow =
              key instanceof String name
                  && type.member(name) != null
                  && !(type.member(name) instanceof ClassMember.Method);
          if (!declaredNow) {
            self.own(key, value);
          }
        });
  }

  /** A value that was declared, or is about to be. */
  private static Object all(Map<String, Object> values, Map<Object, Object> more, String name) {
    return values.containsKey(name) ? values.get(name) : more.get(name);
  }

  private Object fitting(ClassMember.Property property, Object value, Object otherwise) {
    try {
      return property.definition().type().convert(state, value);
    } catch (TypeMismatch e) {
      return otherwise;
    }
  }

  /** What a script put on its instance without declaring it. */
  private static Map<Object, Object> undeclaredData(InstanceTable self, Set<String> declared) {
    Map<Object, Object> data = new LinkedHashMap<>();
    collect(self, declared, data);
    if (self.undeclared() != null) {
      collect(self.undeclared(), declared, data);
    }
    return data;
  }

  private static void collect(Table table, Set<String> declared, Map<Object, Object> into) {
    for (int p = table.advance(Table.START); p >= 0; p = table.advance(p + 1)) {
      Object key = table.keyAt(p);
      if (key instanceof String name && !declared.contains(name)) {
        into.put(key, table.valueAt(p));
      }
    }
  }
}
