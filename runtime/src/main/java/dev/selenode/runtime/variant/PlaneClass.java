package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.vector3;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.LuaResult;
import dev.selenode.runtime.host.Parameter;
import org.joml.Vector3d;

/** Plane as scripts see it. */
final class PlaneClass {
  private static final double EPSILON = 0.00001;

  private PlaneClass() {}

  static HostClass describe() {
    HostClassBuilder<Plane> b = HostClass.builder(Plane.class);
    b.constructor(PlaneClass::make)
        .value(Plane::new, Plane::equals)
        .toString(Plane::toString)
        .operator("__concat", Operators.CONCAT)
        .operator("__unm", Operators.<Plane>unary("__unm", p -> scaled(p, -1)))
        .property("normal", Vector3d.class, p -> p.normal, (p, v) -> p.normal.set(v))
        .property("d", double.class, p -> p.d, (p, d) -> p.d = d)
        .property("x", double.class, p -> p.normal.x, (p, x) -> p.normal.x = x)
        .property("y", double.class, p -> p.normal.y, (p, y) -> p.normal.y = y)
        .property("z", double.class, p -> p.normal.z, (p, z) -> p.normal.z = z)
        .constant("PLANE_YZ", () -> new Plane(new Vector3d(1, 0, 0), 0))
        .constant("PLANE_XZ", () -> new Plane(new Vector3d(0, 1, 0), 0))
        .constant("PLANE_XY", () -> new Plane(new Vector3d(0, 0, 1), 0));
    questions(b);
    points(b);
    return b.build();
  }

  private static Plane make(Arguments args) {
    if (args.count() == 0) {
      return new Plane();
    }
    if (args.lua(0) instanceof Plane p) {
      return new Plane(p);
    }
    if (!(args.lua(0) instanceof Vector3d first)) {
      return new Plane(
          new Vector3d(args.number(0), args.number(1), args.number(2)), args.number(3));
    }
    return args.count() < 3
        ? new Plane(first, args.number(1))
        : through(first, args.get(1, Vector3d.class), args.get(2, Vector3d.class));
  }

  /** Points in clockwise order, seen from above. */
  private static Plane through(Vector3d a, Vector3d b, Vector3d c) {
    Vector3d toC = new Vector3d(a).sub(c);
    Vector3d toB = new Vector3d(a).sub(b);
    Vector3d normal = Vectors.normalized(toC.cross(toB));
    return new Plane(normal, normal.dot(a));
  }

  private static void questions(HostClassBuilder<Plane> b) {
    b.returning(boolean.class)
        .method(
            "has_point",
            vector3("point"),
            Parameter.optional("epsilon", double.class, EPSILON),
            (p, point, epsilon) -> Math.abs(distance(p, point)) <= epsilon)
        .method(
            "is_equal_approx",
            Parameter.of("plane", Plane.class),
            (p, o) -> Vectors.near(p.normal, o.normal) && Numbers.near(p.d, o.d))
        .method("is_point_over", vector3("point"), (p, point) -> p.normal.dot(point) > p.d)
        .returning(double.class)
        .method("distance_to", vector3("point"), (p, point) -> distance(p, point))
        .returning(Plane.class)
        .method("normalized", p -> normalized(p));
  }

  private static void points(HostClassBuilder<Plane> b) {
    b.returning(Vector3d.class)
        .method("center", p -> new Vector3d(p.normal).mul(p.d))
        .alias("get_center", "center")
        .method("get_any_point", p -> new Vector3d(p.normal).mul(p.d))
        .method(
            "intersect_3",
            Parameter.of("b", Plane.class),
            Parameter.of("c", Plane.class),
            (p, q, r) -> intersection(p, q, r))
        .method(
            "intersects_ray", vector3("from"), vector3("dir"), (p, from, dir) -> ray(p, from, dir))
        .method(
            "intersects_segment",
            vector3("begin"),
            vector3("end"),
            (p, from, to) -> hit(p, from, to))
        .method(
            "project",
            vector3("point"),
            (p, point) -> new Vector3d(p.normal).mul(-distance(p, point)).add(point))
        .returning(Object.class)
        .method("unpack", p -> LuaResult.of(new Vector3d(p.normal), p.d));
  }

  private static double distance(Plane p, Vector3d point) {
    return p.normal.dot(point) - p.d;
  }

  private static Plane scaled(Plane p, double by) {
    return new Plane(new Vector3d(p.normal).mul(by), p.d * by);
  }

  private static Plane normalized(Plane p) {
    double length = p.normal.length();
    return length == 0 ? new Plane() : scaled(p, 1 / length);
  }

  private static Vector3d intersection(Plane p, Plane q, Plane r) {
    Vector3d pq = p.normal.cross(q.normal, new Vector3d());
    Vector3d qr = q.normal.cross(r.normal, new Vector3d());
    Vector3d rp = r.normal.cross(p.normal, new Vector3d());
    double volume = pq.dot(r.normal);
    if (Numbers.nearZero(volume)) {
      return null;
    }
    return qr.mul(p.d).add(rp.mul(q.d)).add(pq.mul(r.d)).div(volume);
  }

  private static Vector3d ray(Plane p, Vector3d from, Vector3d dir) {
    double slope = p.normal.dot(dir);
    double along = -distance(p, from) / slope;
    return Numbers.nearZero(slope) || along < -EPSILON ? null : along(from, dir, along);
  }

  private static Vector3d hit(Plane p, Vector3d from, Vector3d to) {
    Vector3d way = new Vector3d(to).sub(from);
    double slope = p.normal.dot(way);
    double along = -distance(p, from) / slope;
    boolean outside = along < -EPSILON || along > 1 + EPSILON;
    return Numbers.nearZero(slope) || outside ? null : along(from, way, along);
  }

  private static Vector3d along(Vector3d from, Vector3d way, double t) {
    return new Vector3d(way).mul(t).add(from);
  }
}
