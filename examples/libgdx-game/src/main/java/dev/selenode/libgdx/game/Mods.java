package dev.selenode.libgdx.game;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.utils.Disposable;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.runtime.plugin.PluginListener;
import dev.selenode.runtime.plugin.PluginManager;
import dev.selenode.runtime.plugin.description.Grants;
import dev.selenode.runtime.plugin.description.PermissionRequest;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Players' own additions to the game. Each is a folder with a {@code main.lua} and a {@code
 * plugin.json}, and has a Lua state of its own, with limits: it can do what the functions here do,
 * as far as the player permits, and nothing else.
 */
public final class Mods implements Disposable {
  private final PluginManager<String> plugins;
  private final Deque<Runnable> events = new ArrayDeque<>();

  /**
   * Loads the mods of a folder.
   *
   * @param player is asked what a mod may use
   * @param chat gets what mods say, as {@code id: text}
   */
  public Mods(
      Moonfall game,
      Path folder,
      Function<PermissionRequest, Collection<String>> player,
      Consumer<String> chat,
      PluginListener listener) {
    plugins =
        PluginManager.<String>builder()
            .grants(Grants.inMemory())
            .ask(player)
            .messagesById(
                (id, text) -> {
                  chat.accept(id + ": " + text);
                  return true;
                })
            .listener(listener)
            .build();
    offer(game.main(), script(game, "score"));
    script(game, "score").onFirst("changed", points -> later("on_score", points));
    script(game, "spawner").onFirst("wave_began", wave -> later("on_wave", wave));
    plugins.scan(folder, "main.lua");
    later("on_wave", script(game, "spawner").get("wave"));
  }

  private static ScriptInstance script(Moonfall game, String name) {
    return game.scripts().on((Actor) game.main().get(name));
  }

  private void offer(ScriptInstance main, ScriptInstance score) {
    plugins.handle("chat", "say", (context, args) -> context.send(args.string(0)));
    plugins.handle("score", "points", (context, args) -> score.get("points"));
    plugins.handle(
        "enemies",
        "set_speed",
        (context, args) -> {
          main.set("enemy_speed", Math.max(0.1, Math.min(args.number(0), 4)));
          return null;
        });
    plugins.handle(
        "cheats",
        "add_lives",
        (context, args) -> {
          main.set("lives", (Long) main.get("lives") + args.integer(0));
          return null;
        });
  }

  /** Mods hear of it when no script of the game is running. */
  private void later(String function, Object arg) {
    events.add(() -> plugins.call(function, arg));
  }

  /** Tells the mods what has happened; to be called after each step of the game. */
  public void step() {
    for (Runnable event; (event = events.poll()) != null; ) {
      event.run();
    }
  }

  /** The mods themselves, to list, stop and reload them. */
  public PluginManager<String> plugins() {
    return plugins;
  }

  @Override
  public void dispose() {
    plugins.close();
  }
}
