package dev.selenode.manifest.declare;

import dev.selenode.runtime.value.HoldsValues;
import java.util.List;
import java.util.function.Consumer;

/**
 * What {@code signal(…)} returns. Opaque to scripts.
 *
 * @param args the Lua values given, not yet checked
 */
public record SignalDeclaration(List<Object> args) implements HoldsValues {
  @Override
  public long ownBytes() {
    return 48 + 8L * args.size();
  }

  @Override
  public void forEachValue(Consumer<Object> visitor) {
    args.forEach(visitor);
  }
}
