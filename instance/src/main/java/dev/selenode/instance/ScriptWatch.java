package dev.selenode.instance;

import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.path.FileStamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * Reloads scripts when their files change. The host calls {@link #poll} each frame; so reloads
 * happen between frames, on the runtime's thread, and nothing is left behind when polling ends.
 *
 * <p>Files are looked at in rounds. What has changed is reloaded as one batch after a round that
 * found no more changes, so that an editor may write in steps, and several files belong together. A
 * batch that fails to load is reported once, the old versions stay, and it is tried again, with
 * whatever else has changed, when another file does.
 */
public final class ScriptWatch {
  /** Between the beginnings of two rounds. */
  private static final long ROUND_NANOS = 150_000_000;

  /** Bounds what one poll costs: some ten microseconds for each. */
  private static final int FILES_PER_POLL = 100;

  private final Scripting scripting;
  private final LongSupplier clock;
  private final Map<String, FileStamp> stamps = new HashMap<>();

  /** Changed since the last batch. */
  private final Set<String> changed = new LinkedHashSet<>();

  /** Part of a batch that failed, so that older versions are live. */
  private final Set<String> failed = new LinkedHashSet<>();

  private final Set<ScriptError> reported = new LinkedHashSet<>();

  /** The files that are still to be looked at in this round; null between rounds. */
  private Iterator<String> round;

  private long roundBegan;
  private boolean quiet;

  /**
   * Watches {@code res://} as it is now.
   *
   * @param clock nanoseconds from any beginning
   */
  ScriptWatch(Scripting scripting, LongSupplier clock) {
    this.scripting = scripting;
    this.clock = clock;
    files().forEach(path -> stamps.put(path, scripting.runtime().stamp(path)));
    roundBegan = clock.getAsLong();
  }

  /**
   * Looks at some files, and reloads what has changed when it is time.
   *
   * @return whether scripts have new versions
   */
  public boolean poll() {
    scripting.requireThread();
    if (round == null && !beginRound()) {
      return false;
    }
    for (int i = 0; i < FILES_PER_POLL && round.hasNext(); i++) {
      look(round.next());
    }
    if (round.hasNext()) {
      return false;
    }
    round = null;
    return quiet && !changed.isEmpty() && reload();
  }

  private boolean beginRound() {
    long now = clock.getAsLong();
    if (now - roundBegan < ROUND_NANOS) {
      return false;
    }
    roundBegan = now;
    quiet = true;
    round = files().iterator();
    return true;
  }

  /** Those there are, those there were, and those that are loaded. */
  private Collection<String> files() {
    Set<String> files = new TreeSet<>(scripting.runtime().scriptPaths());
    files.addAll(stamps.keySet());
    scripting.scripts().forEach(script -> files.add(script.path()));
    return files;
  }

  private void look(String path) {
    FileStamp now = scripting.runtime().stamp(path);
    FileStamp before = now == null ? stamps.remove(path) : stamps.put(path, now);
    boolean same = now == null ? before == null : now.sameAs(before);
    if (!same) {
      changed.add(path);
      quiet = false;
    }
  }

  // --- a batch -------------------------------------------------------------------------------

  private boolean reload() {
    List<String> fresh = List.copyOf(changed);
    List<String> stale = failed.stream().filter(path -> !changed.contains(path)).toList();
    changed.clear();
    reported.removeIf(error -> fresh.contains(error.path()));
    List<String> all = new ArrayList<>(fresh);
    all.addAll(stale);
    if (load(all)) {
      failed.clear();
      reported.clear();
    } else if (stale.isEmpty() || !load(fresh)) { // what has nothing to do with the old fault
      failed.addAll(fresh);
      return false;
    }
    return isLoaded(all);
  }

  private boolean load(List<String> paths) {
    try {
      scripting.reloadOrThrow(paths);
      return true;
    } catch (ScriptException e) {
      e.errors().stream().filter(reported::add).forEach(scripting::report);
      return false;
    }
  }

  private boolean isLoaded(List<String> paths) {
    return scripting.scripts().stream().anyMatch(script -> paths.contains(script.path()));
  }
}
