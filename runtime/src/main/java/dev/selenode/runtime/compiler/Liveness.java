package dev.selenode.runtime.compiler;

import dev.selenode.runtime.bytecode.Instruction;
import dev.selenode.runtime.bytecode.Op;
import dev.selenode.runtime.bytecode.Prototype;
import java.util.BitSet;

/** Which registers hold a value that may still be read. */
final class Liveness {
  private final ControlFlow flow;
  private final BitSet[] in;

  Liveness(ControlFlow flow) {
    this.flow = flow;
    Prototype p = flow.prototype();
    int n = flow.length();
    in = new BitSet[n];
    int[] order = flow.order();
    BitSet[] reads = new BitSet[n];
    BitSet[] writes = new BitSet[n];
    for (int pc : order) {
      in[pc] = new BitSet();
      reads[pc] = new BitSet();
      writes[pc] = new BitSet();
      Effects.reads(p, pc, reads[pc]);
      Effects.writes(p, pc, writes[pc]);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = order.length - 1; i >= 0; i--) {
        int pc = order[i];
        BitSet live = out(pc);
        live.andNot(writes[pc]);
        live.or(reads[pc]);
        if (!live.equals(in[pc])) {
          in[pc] = live;
          changed = true;
        }
      }
    }
  }

  /** Alive before an instruction; not to be changed. */
  BitSet in(int pc) {
    return in[pc];
  }

  /** Alive after an instruction, on whatever way it goes on. */
  BitSet out(int pc) {
    BitSet live = new BitSet();
    for (int to : flow.successors(pc)) {
      live.or(in[to]);
    }
    return live;
  }

  /** Alive after an instruction, without what it writes when it has the results of a call. */
  BitSet across(int pc) {
    BitSet live = out(pc);
    long i = flow.prototype().code()[pc];
    if (Instruction.op(i) == Op.SELF) {
      live.clear(Instruction.a(i)); // the receiver is in its place before the look-up
      return live;
    }
    BitSet written = new BitSet();
    Effects.writes(flow.prototype(), pc, written);
    live.andNot(written);
    return live;
  }
}
