package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.number;
import static dev.selenode.runtime.variant.Params.vector2;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.LuaResult;
import dev.selenode.runtime.host.Parameter;
import org.joml.Vector2d;

/** Rect2 as scripts see it. */
final class Rect2Class {
  private static final Parameter<Rect2> B = Parameter.of("b", Rect2.class);

  private Rect2Class() {}

  static HostClass describe() {
    HostClassBuilder<Rect2> b = HostClass.builder(Rect2.class);
    b.constructor(Rect2Class::make)
        .value(Rect2::new, Rect2::equals)
        .toString(Rect2::toString)
        .operator("__concat", Operators.CONCAT)
        .property("position", Vector2d.class, r -> r.position, (r, v) -> r.position.set(v))
        .property("size", Vector2d.class, r -> r.size, (r, v) -> r.size.set(v))
        .property("end", Vector2d.class, Rect2::end, (r, v) -> r.size.set(v).sub(r.position));
    questions(b);
    changes(b);
    return b.build();
  }

  private static Rect2 make(Arguments args) {
    if (args.count() == 0) {
      return new Rect2();
    }
    if (args.lua(0) instanceof Rect2 r) {
      return new Rect2(r);
    }
    if (args.lua(0) instanceof Vector2d position) {
      Vector2d size = args.get(1, Vector2d.class);
      return new Rect2(position.x, position.y, size.x, size.y);
    }
    return new Rect2(args.number(0), args.number(1), args.number(2), args.number(3));
  }

  private static void questions(HostClassBuilder<Rect2> b) {
    b.returning(boolean.class)
        .method("encloses", B, (r, o) -> encloses(r, o))
        .method("has_no_area", r -> r.size.x <= 0 || r.size.y <= 0)
        .method("has_area", r -> r.size.x > 0 && r.size.y > 0)
        .method("has_point", vector2("point"), (r, p) -> hasPoint(r, p))
        .method(
            "intersects",
            B,
            Parameter.optional("include_borders", boolean.class, false),
            (r, o, borders) -> intersects(r, o, borders))
        .method(
            "is_equal_approx",
            Parameter.of("rect", Rect2.class),
            (r, o) -> Vectors.near(r.position, o.position) && Vectors.near(r.size, o.size))
        .returning(double.class)
        .method("get_area", r -> r.size.x * r.size.y);
  }

  private static void changes(HostClassBuilder<Rect2> b) {
    b.returning(Vector2d.class)
        .method("get_center", r -> new Vector2d(r.size).mul(0.5).add(r.position))
        .returning(Rect2.class)
        .method("abs", r -> abs(r))
        .method("clip", B, (r, o) -> clip(r, o))
        .method("expand", vector2("to"), (r, p) -> between(min(r.position, p), max(r.end(), p)))
        .method("grow", number("by"), (r, by) -> grown(r, by, by, by, by))
        .method(
            "grow_individual",
            (r, args) -> grown(r, args.number(0), args.number(1), args.number(2), args.number(3)))
        .method(
            "grow_margin", Params.integer("margin"), number("by"), (r, m, by) -> grown(r, m, by))
        .alias("intersection", "clip")
        .alias("grow_side", "grow_margin")
        .method("merge", B, (r, o) -> between(min(r.position, o.position), max(r.end(), o.end())))
        .returning(Object.class)
        .method("unpack", r -> LuaResult.of(new Vector2d(r.position), new Vector2d(r.size)));
  }

  private static boolean encloses(Rect2 r, Rect2 o) {
    Vector2d end = r.end();
    Vector2d other = o.end();
    return o.position.x >= r.position.x
        && o.position.y >= r.position.y
        && other.x <= end.x
        && other.y <= end.y;
  }

  private static boolean hasPoint(Rect2 r, Vector2d p) {
    Vector2d end = r.end();
    return p.x >= r.position.x && p.y >= r.position.y && p.x < end.x && p.y < end.y;
  }

  private static boolean intersects(Rect2 r, Rect2 o, boolean borders) {
    Vector2d from = max(r.position, o.position);
    Vector2d to = min(r.end(), o.end());
    return borders ? from.x <= to.x && from.y <= to.y : from.x < to.x && from.y < to.y;
  }

  private static Rect2 clip(Rect2 r, Rect2 o) {
    return intersects(r, o, false)
        ? between(max(r.position, o.position), min(r.end(), o.end()))
        : new Rect2();
  }

  private static Rect2 abs(Rect2 r) {
    return between(min(r.position, r.end()), max(r.position, r.end()));
  }

  private static Rect2 grown(Rect2 r, double left, double top, double right, double bottom) {
    return new Rect2(
        r.position.x - left, r.position.y - top, r.size.x + left + right, r.size.y + top + bottom);
  }

  /** Margins are numbered left, top, right, bottom. */
  private static Rect2 grown(Rect2 r, int margin, double by) {
    return grown(
        r, margin == 0 ? by : 0, margin == 1 ? by : 0, margin == 2 ? by : 0, margin == 3 ? by : 0);
  }

  private static Rect2 between(Vector2d from, Vector2d to) {
    return new Rect2(from.x, from.y, to.x - from.x, to.y - from.y);
  }

  private static Vector2d min(Vector2d a, Vector2d b) {
    return a.min(b, new Vector2d());
  }

  private static Vector2d max(Vector2d a, Vector2d b) {
    return a.max(b, new Vector2d());
  }
}
