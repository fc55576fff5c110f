package dev.selenode.tools.repl;

import dev.selenode.instance.Scripting;
import dev.selenode.instance.scene.SceneTree;
import dev.selenode.runtime.ScriptError;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaError;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Text;
import java.util.Arrays;

/**
 * Runs what is entered, and frames of a scene in between, all on the runtime's thread. To inputs,
 * {@code tree} is the scene's tree and {@code root} its root.
 */
public final class Repl {
  private static final String CHUNK = "stdin";

  private final Scripting scripting;
  private final SceneTree tree;
  private final LuaState state;
  private final Console console;
  private final double delta;
  private final ValueText values;
  private final ReplCommands commands;

  /** Whether scripts are running, for whoever presses Ctrl-C. */
  private volatile boolean busy;

  /**
   * A prompt.
   *
   * @param delta seconds that a frame takes for scripts
   */
  public Repl(Scripting scripting, SceneTree tree, Console console, double delta) {
    this.scripting = scripting;
    this.tree = tree;
    this.state = scripting.runtime().state();
    this.console = console;
    this.delta = delta;
    this.values = new ValueText(scripting);
    this.commands = new ReplCommands(scripting, tree, console.out(), this::frames);
  }

  /** Serves until there is no more input, {@code :quit} is entered, or a script quits. */
  public void run() {
    scripting.onError(this::report);
    scripting.runtime().singleton("tree", tree);
    scripting.runtime().singleton("root", tree.root());
    console.serve(new Completion(scripting), this::interrupt);
    while (true) {
      switch (console.await()) {
        case END -> {
          return;
        }
        case FRAME -> {
          if (!frames(1)) {
            return;
          }
        }
        case INPUT -> {
          String input = console.input();
          if (Inputs.isCommand(input)) {
            if (!commands.run(input)) {
              return;
            }
          } else {
            evaluate(input);
          }
          console.done();
        }
      }
    }
  }

  /** Runs frames; whether to go on. */
  private boolean frames(int count) {
    busy = true;
    try {
      boolean goesOn = true;
      for (int i = 0; i < count && goesOn; i++) {
        goesOn = tree.frame(delta);
      }
      return goesOn;
    } catch (LuaError e) {
      error(e.getMessage()); // interrupted between one script and the next
      return true;
    } finally {
      busy = false;
    }
  }

  private void evaluate(String input) {
    if (input.isBlank()) {
      return;
    }
    state.limits().clearInterrupt();
    busy = true;
    try {
      state.limits().begin();
      Object chunk = Chunks.compile(state, Inputs.chunk(input), CHUNK, state.globals());
      Object results = scripting.objects().model().invoke(null, "input", chunk, new Object[0]);
      Object[] all = Multi.all(results);
      if (all.length != 1 || all[0] != null || Inputs.wantsNil(input)) {
        Arrays.stream(all).map(values::of).forEach(console.out()::println);
      }
    } catch (LuaError e) {
      error(Text.toJava(e.getMessage()));
    } finally {
      busy = false;
    }
  }

  private void interrupt() {
    if (busy) {
      state.limits().interrupt();
    }
  }

  private void report(ScriptError error) {
    boolean warning = error.kind() == ScriptError.Kind.WARNING;
    error(warning ? "warning: " + error.text() : error.text());
  }

  private void error(String text) {
    console.out().flush();
    console.err().println(text);
    console.err().flush();
  }
}
