package dev.selenode.libgdx;

import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Action;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.actions.ParallelAction;
import com.badlogic.gdx.scenes.scene2d.actions.SequenceAction;
import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.LuaCallable;
import dev.selenode.runtime.variant.Color;

/**
 * {@code Action}, and {@code Actions}, which makes them: {@code Actions.move_to(x, y, seconds,
 * "bounceOut")}. They are made for one use and are not pooled, since a script may keep them.
 */
final class ActionClasses {
  static final HostClass ACTION =
      HostClass.builder(Action.class).name("Action").signal("completed").build();

  static final HostClass ACTIONS = actions();

  private ActionClasses() {}

  /** How an action is made of a script's arguments. */
  private interface Maker {
    Action make(Arguments args) throws Throwable;
  }

  private static HostClass actions() {
    HostClassBuilder<Actions> b = HostClass.builder(Actions.class).name("Actions");
    movement(b);
    looks(b);
    add(b, "delay", args -> Actions.delay(real(args, 0)));
    add(b, "sequence", ActionClasses::sequence);
    add(b, "parallel", ActionClasses::parallel);
    add(b, "times", args -> Actions.repeat(args.integer(0), args.get(1, Action.class)));
    add(b, "forever", args -> Actions.forever(args.get(0, Action.class)));
    add(b, "run", ActionClasses::run);
    add(b, "remove_actor", args -> Actions.removeActor());
    return b.build();
  }

  private static void movement(HostClassBuilder<Actions> b) {
    add(
        b,
        "move_to",
        args -> Actions.moveTo(real(args, 0), real(args, 1), seconds(args, 2), curve(args, 3)));
    add(
        b,
        "move_by",
        args -> Actions.moveBy(real(args, 0), real(args, 1), seconds(args, 2), curve(args, 3)));
    add(
        b,
        "size_to",
        args -> Actions.sizeTo(real(args, 0), real(args, 1), seconds(args, 2), curve(args, 3)));
    add(
        b,
        "scale_to",
        args -> Actions.scaleTo(real(args, 0), real(args, 1), seconds(args, 2), curve(args, 3)));
    add(b, "rotate_to", args -> Actions.rotateTo(real(args, 0), seconds(args, 1), curve(args, 2)));
    add(b, "rotate_by", args -> Actions.rotateBy(real(args, 0), seconds(args, 1), curve(args, 2)));
  }

  private static void looks(HostClassBuilder<Actions> b) {
    add(b, "alpha", args -> Actions.alpha(real(args, 0), seconds(args, 1), curve(args, 2)));
    add(b, "fade_in", args -> Actions.fadeIn(real(args, 0), curve(args, 1)));
    add(b, "fade_out", args -> Actions.fadeOut(real(args, 0), curve(args, 1)));
    add(
        b,
        "color",
        args ->
            Actions.color(
                Colors.toGdx(args.get(0, Color.class)), seconds(args, 1), curve(args, 2)));
    add(b, "show", args -> Actions.show());
    add(b, "hide", args -> Actions.hide());
  }

  private static void add(HostClassBuilder<Actions> b, String name, Maker maker) {
    b.staticMethod(
            name,
            args -> {
              Action made = maker.make(args);
              made.setPool(null);
              return made;
            })
        .returns(Action.class);
  }

  private static Action sequence(Arguments args) {
    SequenceAction sequence = new SequenceAction();
    for (int i = 0; i < args.count(); i++) {
      sequence.addAction(args.get(i, Action.class));
    }
    return sequence;
  }

  private static Action parallel(Arguments args) {
    ParallelAction parallel = new ParallelAction();
    for (int i = 0; i < args.count(); i++) {
      parallel.addAction(args.get(i, Action.class));
    }
    return parallel;
  }

  /** Calls a function as the host does: it may wait, and what it does wrong is reported. */
  private static Action run(Arguments args) {
    Object function = args.get(0, LuaCallable.class).function();
    ActorScripts scripts = ActorScripts.of(args.state());
    return Actions.run(
        () -> scripts.scripting().objects().model().invoke(null, "run", function, new Object[0]));
  }

  private static float real(Arguments args, int i) {
    return (float) args.number(i);
  }

  private static float seconds(Arguments args, int i) {
    return (float) args.number(i, 0);
  }

  private static Interpolation curve(Arguments args, int i) throws IllegalAccessException {
    String name = args.get(i, String.class, "linear");
    try {
      return (Interpolation) Interpolation.class.getField(name).get(null);
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException("no interpolation '" + name + "'", e);
    }
  }
}
