package dev.selenode.tools.reference;

import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClasses;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.tools.reference.ClassEntry.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What operators make of values: found out by trying each with a value of each type, so that it
 * cannot differ from what scripts see.
 */
final class Operators {
  private static final Map<String, String> BINARY =
      Map.of("add", "+", "sub", "-", "mul", "*", "div", "/", "mod", "%", "pow", "^");

  private static final List<String> ORDER = List.of("add", "sub", "mul", "div", "mod", "pow");

  private final LuaState state;
  private final Map<String, Object> samples = new LinkedHashMap<>();

  Operators(LuaState state) {
    this.state = state;
    samples.put("float", 2.0);
    HostClasses classes = HostClasses.of(state);
    for (String name : classes.names()) {
      HostClass type = classes.find(name);
      if (type.isValue() && type.constructor() != null && type.name().equals(name)) {
        samples.put(name, made(type));
      }
    }
  }

  private Object made(HostClass type) {
    return Multi.first(state.call(type.constructor()));
  }

  List<Operator> of(HostClass type) {
    Object left = samples.get(type.name());
    List<Operator> found = new ArrayList<>();
    if (left == null) {
      return found;
    }
    for (String event : ORDER) {
      Object function = function("local a, b = ... return a " + BINARY.get(event) + " b");
      samples.forEach(
          (operand, right) -> {
            Object result = result(function, left, right);
            if (result != null) {
              found.add(new Operator(event, operand, type(result)));
            }
          });
    }
    unary(found, "unm", "local a = ... return -a", left);
    unary(found, "len", "local a = ... return #a", left);
    return found;
  }

  private void unary(List<Operator> found, String event, String source, Object operand) {
    Object result = result(function(source), operand);
    if (result != null) {
      found.add(new Operator(event, null, type(result)));
    }
  }

  private String type(Object result) {
    return result instanceof Double ? "float" : LuaText.type(state, result);
  }

  private Object function(String source) {
    return Chunks.compile(state, source, "operators", state.globals());
  }

  /** Null if the operator does not take such operands. */
  private Object result(Object function, Object... operands) {
    try {
      return Multi.first(state.call(function, operands));
    } catch (LuaError e) {
      return null;
    }
  }
}
