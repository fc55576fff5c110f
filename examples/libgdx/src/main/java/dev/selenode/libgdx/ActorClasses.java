package dev.selenode.libgdx;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Action;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.Parameter;
import dev.selenode.runtime.variant.Color;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector2d;

/**
 * {@code Actor}, {@code Group} and {@code Stage} as scripts see them, by libGDX's own names in
 * snake case. A subclass of one's own is described by {@code HostClass.of(Ship.class,
 * ActorClasses.ACTOR)} if it is annotated, else by a builder with this base.
 */
public final class ActorClasses {
  private static final Parameter<Double> X = Parameter.of("x", double.class);
  private static final Parameter<Double> Y = Parameter.of("y", double.class);
  private static final Parameter<Actor> CHILD = Parameter.of("actor", Actor.class);

  /** {@code com.badlogic.gdx.scenes.scene2d.Actor}. */
  public static final HostClass ACTOR = actor();

  /** {@code com.badlogic.gdx.scenes.scene2d.Group}. */
  public static final HostClass GROUP = group();

  /** {@code com.badlogic.gdx.scenes.scene2d.Stage}. */
  public static final HostClass STAGE = stage();

  private ActorClasses() {}

  private static HostClass actor() {
    HostClassBuilder<Actor> b = HostClass.builder(Actor.class).name("Actor");
    b.constructor(Actor::new)
        .property("name", String.class, a -> a.getName(), (a, v) -> a.setName(v))
        .property("visible", boolean.class, a -> a.isVisible(), (a, v) -> a.setVisible(v))
        .property("touchable", Touchable.class, a -> a.getTouchable(), (a, v) -> a.setTouchable(v))
        .property("color", Color.class, a -> Colors.toLua(a.getColor()), ActorClasses::setColor)
        .property("parent", Group.class, a -> a.getParent())
        .property("stage", Stage.class, a -> a.getStage())
        .property("z_index", int.class, a -> a.getZIndex(), (a, v) -> a.setZIndex(v));
    place(b);
    family(b);
    actions(b);
    return b.build();
  }

  private static void place(HostClassBuilder<Actor> b) {
    number(b, "x", a -> a.getX(), (a, v) -> a.setX(v));
    number(b, "y", a -> a.getY(), (a, v) -> a.setY(v));
    number(b, "width", a -> a.getWidth(), (a, v) -> a.setWidth(v));
    number(b, "height", a -> a.getHeight(), (a, v) -> a.setHeight(v));
    number(b, "rotation", a -> a.getRotation(), (a, v) -> a.setRotation(v));
    number(b, "origin_x", a -> a.getOriginX(), (a, v) -> a.setOriginX(v));
    number(b, "origin_y", a -> a.getOriginY(), (a, v) -> a.setOriginY(v));
    number(b, "scale_x", a -> a.getScaleX(), (a, v) -> a.setScaleX(v));
    number(b, "scale_y", a -> a.getScaleY(), (a, v) -> a.setScaleY(v));
    number(b, "alpha", a -> a.getColor().a, (a, v) -> a.getColor().a = v);
    b.property(
            "position",
            Vector2d.class,
            a -> new Vector2d(a.getX(), a.getY()),
            (a, v) -> a.setPosition((float) v.x, (float) v.y))
        .property(
            "size",
            Vector2d.class,
            a -> new Vector2d(a.getWidth(), a.getHeight()),
            (a, v) -> a.setSize((float) v.x, (float) v.y))
        .action("set_position", X, Y, (a, x, y) -> a.setPosition(x.floatValue(), y.floatValue()))
        .action("move_by", X, Y, (a, x, y) -> a.moveBy(x.floatValue(), y.floatValue()))
        .action("set_size", X, Y, (a, x, y) -> a.setSize(x.floatValue(), y.floatValue()))
        .returning(Vector2d.class)
        .method("local_to_stage", vector("point"), (a, v) -> a.localToStageCoordinates(v))
        .method("stage_to_local", vector("point"), (a, v) -> a.stageToLocalCoordinates(v))
        .returning(Object.class);
  }

  private static void family(HostClassBuilder<Actor> b) {
    b.method("remove", a -> a.remove())
        .returns(boolean.class)
        .action("to_front", a -> a.toFront())
        .action("to_back", a -> a.toBack())
        .method("get_tree", (a, args) -> ActorScripts.of(args.state()).tree())
        .returns(StageTree.class)
        .method("queue_free", (a, args) -> run(() -> ActorScripts.of(args.state()).queueFree(a)))
        .doc("Takes it off its stage and ends its script, at the end of the frame.")
        .method("free", (a, args) -> run(() -> ActorScripts.of(args.state()).free(a)));
  }

  private static void actions(HostClassBuilder<Actor> b) {
    b.method("add_action", FollowedAction::add)
        .returns(Action.class)
        .doc("Gives the action back; await(actor:add_action(a).completed) waits for its end.")
        .action("remove_action", Parameter.of("action", Action.class), FollowedAction::remove)
        .action("clear_actions", a -> a.clearActions())
        .method("has_actions", a -> a.hasActions())
        .returns(boolean.class);
  }

  private static HostClass group() {
    return HostClass.builder(Group.class)
        .name("Group")
        .base(ACTOR)
        .constructor(Group::new)
        .property("children", List.class, g -> list(g.getChildren()))
        .method("add_actor", (g, args) -> add(args, g::addActor))
        .method("remove_actor", CHILD, (g, child) -> g.removeActor(child))
        .returns(boolean.class)
        .method("find_actor", Parameter.of("name", String.class), (g, n) -> g.findActor(n))
        .returns(Actor.class)
        .action("clear_children", g -> g.clearChildren())
        .build();
  }

  private static HostClass stage() {
    return HostClass.builder(Stage.class)
        .name("Stage")
        .property("width", double.class, s -> (double) s.getWidth())
        .property("height", double.class, s -> (double) s.getHeight())
        .property("root", Group.class, s -> s.getRoot())
        .property("actors", List.class, s -> list(s.getActors()))
        .property(
            "keyboard_focus",
            Actor.class,
            s -> s.getKeyboardFocus(),
            (s, actor) -> s.setKeyboardFocus(actor))
        .method("add_actor", (s, args) -> add(args, s::addActor))
        .method("hit", X, Y, (s, x, y) -> s.hit(x.floatValue(), y.floatValue(), false))
        .returns(Actor.class)
        .build();
  }

  /** Adds an actor, whose script begins at once if it is on a stage by that. */
  private static Actor add(Arguments args, java.util.function.Consumer<Actor> to) {
    Actor actor = args.get(0, Actor.class);
    if (actor == null) {
      throw args.mismatch(0, "Actor");
    }
    to.accept(actor);
    ActorScripts.of(args.state()).noticeActors();
    return actor;
  }

  private static List<Actor> list(com.badlogic.gdx.utils.Array<Actor> actors) {
    List<Actor> list = new ArrayList<>(actors.size);
    for (int i = 0; i < actors.size; i++) {
      list.add(actors.get(i)); // its iterator can't be nested
    }
    return list;
  }

  private static Parameter<Vector2> vector(String name) {
    return Parameter.of(name, Vector2.class);
  }

  private static void setColor(Actor actor, Color c) {
    actor.setColor((float) c.r, (float) c.g, (float) c.b, (float) c.a);
  }

  private static Object run(Runnable action) {
    action.run();
    return null;
  }

  /** How a number of an actor is read. */
  private interface FloatGetter {
    float get(Actor actor);
  }

  /** How it is set. */
  private interface FloatSetter {
    void set(Actor actor, float value);
  }

  private static void number(
      HostClassBuilder<Actor> b, String name, FloatGetter getter, FloatSetter setter) {
    b.property(
        name, double.class, a -> (double) getter.get(a), (a, v) -> setter.set(a, v.floatValue()));
  }
}
