package dev.selenode.manifest.read;

import dev.selenode.manifest.ArgumentInfo;
import dev.selenode.manifest.MemberInfo;
import dev.selenode.manifest.MethodInfo;
import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyInfo;
import dev.selenode.manifest.RpcMode;
import dev.selenode.manifest.SignalInfo;
import java.util.ArrayList;
import java.util.List;

/** Members in a few words, for expectations beside the line. What is as usual is not mentioned. */
final class Described {
  private Described() {}

  static String of(MemberInfo member) {
    if (member instanceof SignalInfo s) {
      return "signal " + s.name() + arguments(s.args(), false);
    }
    if (member instanceof MethodInfo m) {
      return "method " + m.name() + arguments(m.args(), m.vararg());
    }
    PropertyInfo p = (PropertyInfo) member;
    StringBuilder text = new StringBuilder(p.exported() ? "export " : "property ");
    text.append(p.name()).append(": ").append(p.type()).append(" = ").append(p.defaultValue());
    List<String> usage = new ArrayList<>(p.usageNames());
    if (p.exported() ? !usage.equals(List.of("EDITOR", "STORAGE")) : !usage.isEmpty()) {
      text.append(" usage ").append(String.join("|", usage));
    }
    if (p.hint() != PropertyHint.NONE || !p.hintString().isEmpty()) {
      text.append(" hint ").append(p.hint()).append(" \"").append(p.hintString()).append('"');
    }
    if (p.rsetMode() != RpcMode.DISABLED) {
      text.append(" rset ").append(p.rsetMode());
    }
    text.append(p.getter() == null ? "" : " get " + p.getter());
    text.append(p.setter() == null ? "" : " set " + p.setter());
    return text.toString();
  }

  private static String arguments(List<ArgumentInfo> args, boolean vararg) {
    List<String> names = new ArrayList<>(args.stream().map(ArgumentInfo::name).toList());
    if (vararg) {
      names.add("...");
    }
    return "(" + String.join(", ", names) + ")";
  }
}
