package dev.selenode.runtime.plugin;

import dev.selenode.runtime.plugin.Mailbox.Letter;
import dev.selenode.runtime.value.Text;
import java.util.List;

/** Hands a plugin what others posted: {@code receive(from, value)}, a call for each. */
final class Deliveries {
  private static final String FUNCTION = "receive";

  private Deliveries() {}

  /** The first failure, or the last success; null if there was nothing. */
  static CallResult to(Plugin plugin) {
    List<Letter> letters = plugin.mailbox().empty();
    if (letters.isEmpty()) {
      return null;
    }
    Object function = plugin.isolate().function(FUNCTION);
    if (function == null) {
      PluginError error =
          PluginError.of(
              plugin.id(),
              PluginError.Kind.RUNTIME,
              "has no function '" + FUNCTION + "' for what '" + letters.get(0).from() + "' posted");
      return new CallResult(plugin.id(), List.of(), error);
    }
    CallResult outcome = null;
    for (Letter letter : letters) {
      CallResult one =
          plugin
              .isolate()
              .run(
                  PluginError.Kind.RUNTIME,
                  s -> {
                    s.call(function, Text.toLua(letter.from()), letter.value());
                    return List.of();
                  });
      if (outcome == null || outcome.succeeded()) {
        outcome = one;
      }
      if (!one.succeeded() && one.error().kind() == PluginError.Kind.LIMIT) {
        return one;
      }
    }
    return outcome;
  }
}
