package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.vector3;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.Parameter;
import org.joml.Vector3d;

/** AABB as scripts see it. */
final class AABBClass {
  private static final Parameter<AABB> WITH = Parameter.of("with", AABB.class);

  private AABBClass() {}

  static HostClass describe() {
    HostClassBuilder<AABB> b = HostClass.builder(AABB.class);
    b.constructor(AABBClass::make)
        .value(AABB::new, AABB::equals)
        .toString(AABB::toString)
        .operator("__concat", Operators.CONCAT)
        .property("position", Vector3d.class, a -> a.position, (a, v) -> a.position.set(v))
        .property("size", Vector3d.class, a -> a.size, (a, v) -> a.size.set(v))
        .property("end", Vector3d.class, AABB::end, (a, v) -> a.size.set(v).sub(a.position));
    questions(b);
    axes(b);
    changes(b);
    return b.build();
  }

  private static AABB make(Arguments args) {
    if (args.count() == 0) {
      return new AABB();
    }
    return args.lua(0) instanceof AABB a
        ? new AABB(a)
        : new AABB(args.get(0, Vector3d.class), args.get(1, Vector3d.class));
  }

  private static void questions(HostClassBuilder<AABB> b) {
    b.returning(boolean.class)
        .method("encloses", WITH, (a, o) -> Boxes.encloses(a, o))
        .method("has_no_area", a -> Boxes.smallest(a.size) <= 0)
        .method("has_no_surface", a -> Boxes.largest(a.size) <= 0)
        .method("has_point", vector3("point"), (a, p) -> Boxes.hasPoint(a, p))
        .method("intersects", WITH, (a, o) -> Boxes.intersects(a, o))
        .method("intersects_plane", Parameter.of("plane", Plane.class), Boxes::intersects)
        .method("intersects_segment", vector3("from"), vector3("to"), Boxes::intersects)
        .method(
            "is_equal_approx",
            Parameter.of("aabb", AABB.class),
            (a, o) -> Vectors.near(a.position, o.position) && Vectors.near(a.size, o.size))
        .returning(double.class)
        .method("get_area", a -> a.size.x * a.size.y * a.size.z);
  }

  private static void axes(HostClassBuilder<AABB> b) {
    b.method("get_longest_axis_size", a -> a.size.get(Boxes.longest(a.size)))
        .method("get_shortest_axis_size", a -> a.size.get(Boxes.shortest(a.size)))
        .returning(int.class)
        .method("get_longest_axis_index", a -> Boxes.longest(a.size))
        .method("get_shortest_axis_index", a -> Boxes.shortest(a.size))
        .returning(Vector3d.class)
        .method("get_longest_axis", a -> unit(Boxes.longest(a.size)))
        .method("get_shortest_axis", a -> unit(Boxes.shortest(a.size)))
        .method("get_center", a -> new Vector3d(a.size).mul(0.5).add(a.position))
        .method("get_endpoint", Params.integer("idx"), (a, i) -> Boxes.corner(a, i))
        .method("get_support", vector3("dir"), (a, dir) -> Boxes.support(a, dir));
  }

  private static void changes(HostClassBuilder<AABB> b) {
    b.returning(AABB.class)
        .method("abs", a -> Boxes.between(Boxes.low(a), Boxes.high(a)))
        .method(
            "expand",
            vector3("to_point"),
            (a, p) -> Boxes.between(Boxes.min(a.position, p), Boxes.max(a.end(), p)))
        .method("grow", Params.number("by"), (a, by) -> Boxes.grown(a, by))
        .method("intersection", WITH, (a, o) -> Boxes.intersection(a, o))
        .method(
            "merge",
            WITH,
            (a, o) ->
                Boxes.between(Boxes.min(a.position, o.position), Boxes.max(a.end(), o.end())));
  }

  private static Vector3d unit(int axis) {
    return new Vector3d().setComponent(axis, 1);
  }
}
