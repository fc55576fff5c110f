package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The instructions that can be reached from an entry, where they go, and where blocks begin. */
final class ControlFlow {
  private static final int[] NOWHERE = {};

  private final Prototype prototype;
  private final int entry;
  private final int[][] successors;
  private final boolean[] leader;
  private final boolean[] loopHeader;
  private final List<List<Integer>> predecessors;

  ControlFlow(Prototype p, int entry) {
    this.prototype = p;
    this.entry = entry;
    int n = p.code().length;
    successors = new int[n][];
    leader = new boolean[n];
    loopHeader = new boolean[n];
    predecessors = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      predecessors.add(null);
    }
    walk();
  }

  private void walk() {
    leader[entry] = true;
    Deque<Integer> waiting = new ArrayDeque<>(List.of(entry));
    while (!waiting.isEmpty()) {
      int pc = waiting.pop();
      if (successors[pc] != null) {
        continue;
      }
      successors[pc] = next(pc);
      for (int to : successors[pc]) {
        if (successors[pc].length > 1 || Instruction.target(prototype.code()[pc]) >= 0) {
          leader[to] = true;
        }
        loopHeader[to] |= to <= pc;
        addPredecessor(to, pc);
        waiting.push(to);
      }
    }
  }

  private void addPredecessor(int to, int from) {
    List<Integer> known = predecessors.get(to);
    if (known == null) {
      known = new ArrayList<>(2);
      predecessors.set(to, known);
    } else {
      leader[to] = true;
    }
    known.add(from);
  }

  private int[] next(int pc) {
    long i = prototype.code()[pc];
    int op = Instruction.op(i);
    int target = Instruction.target(i);
    if (op >= Op.TAILCALL && op <= Op.RETURN1) {
      return NOWHERE;
    }
    if (target < 0) {
      return new int[] {pc + 1};
    }
    return op == Op.JMP || op == Op.LOOP ? new int[] {target} : new int[] {pc + 1, target};
  }

  Prototype prototype() {
    return prototype;
  }

  int entry() {
    return entry;
  }

  int length() {
    return successors.length;
  }

  boolean reachable(int pc) {
    return successors[pc] != null;
  }

  /** Where an instruction may go on. */
  int[] successors(int pc) {
    return successors[pc];
  }

  /** Whether a basic block begins here. */
  boolean leader(int pc) {
    return leader[pc];
  }

  /** Whether something jumps back here. */
  boolean loopHeader(int pc) {
    return loopHeader[pc];
  }

  /** The instructions that go here. */
  List<Integer> predecessors(int pc) {
    List<Integer> known = predecessors.get(pc);
    return known == null ? List.of() : known;
  }

  /** The reachable instructions in order. */
  int[] order() {
    int[] order = new int[successors.length];
    int n = 0;
    for (int pc = 0; pc < successors.length; pc++) {
      if (reachable(pc)) {
        order[n++] = pc;
      }
    }
    return Arrays.copyOf(order, n);
  }
}
