package dev.selenode.runtime.interpreter;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The functions of a state that were compiled, as far as anything else still knows them. */
final class CompiledFunctions {
  private final List<WeakReference<FunctionProfile>> all = new ArrayList<>();
  private int sweepAt = 64;

  void add(FunctionProfile function) {
    if (all.size() >= sweepAt) {
      all.removeIf(known -> known.refersTo(null));
      sweepAt = Math.max(64, all.size() * 2);
    }
    all.add(new WeakReference<>(function));
  }

  /** Has them interpreted from their next call on, or compiled again. */
  void setAside(boolean away) {
    for (WeakReference<FunctionProfile> known : all) {
      FunctionProfile function = known.get();
      if (function != null) {
        function.setAside(away);
      }
    }
  }
}
