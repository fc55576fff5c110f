package dev.selenode.runtime.plugin;

import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.HoldsValues;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A plugin's functions that the host has: they count as the plugin's memory as long as the host
 * keeps them, and the host loses them with the plugin.
 */
final class Callbacks implements HoldsValues {
  /** Null while there is none. */
  private List<WeakReference<PluginCallback>> all;

  PluginCallback of(LuaState state, Plugin plugin, Object function) {
    PluginCallback callback = new PluginCallback(plugin, function);
    if (all == null) {
      all = new ArrayList<>();
      state.addRoot(this);
    } else if (Integer.bitCount(all.size()) == 1) {
      all.removeIf(r -> r.refersTo(null)); // at each doubling
    }
    all.add(new WeakReference<>(callback));
    return callback;
  }

  void forget() {
    if (all != null) {
      for (WeakReference<PluginCallback> reference : all) {
        PluginCallback callback = reference.get();
        if (callback != null) {
          callback.forget();
        }
      }
    }
  }

  @Override
  public long ownBytes() {
    return all == null ? 0 : 64L + all.size() * 56L;
  }

  @Override
  public void forEachValue(Consumer<Object> visitor) {
    if (all != null) {
      for (WeakReference<PluginCallback> reference : all) {
        PluginCallback callback = reference.get();
        if (callback != null) {
          visitor.accept(callback.function());
        }
      }
    }
  }
}
