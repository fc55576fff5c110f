package dev.selenode.jme;

import com.jme3.math.Quaternion;
import com.jme3.math.Vector3f;
import com.jme3.scene.Node;
import com.jme3.scene.Spatial;
import com.jme3.scene.control.Control;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.HostMethod;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.Parameter;
import dev.selenode.runtime.variant.Color;
import java.util.function.Supplier;
import org.joml.Quaterniond;
import org.joml.Vector3d;

/**
 * {@code Spatial} as scripts see it. Properties are values: to move along one axis, change what
 * {@code self.position} gave and assign it. The methods with {@code into} fill a value that the
 * script keeps, so that a frame makes no garbage.
 */
final class SpatialClass {
  private final Supplier<SceneScripts> scene;

  /** Between the script's value and the engine's; one, for a runtime has one thread. */
  private final Quaternion rotation = new Quaternion();

  private final Vector3f vector = new Vector3f();

  private SpatialClass(Supplier<SceneScripts> scene) {
    this.scene = scene;
  }

  static HostClass describe(Supplier<SceneScripts> scene) {
    HostClassBuilder<Spatial> b = HostClass.builder(Spatial.class).name("Spatial");
    b.doc("Anything in the scene graph.").toString(s -> "[" + s + "]");
    SpatialClass described = new SpatialClass(scene);
    described.transform(b);
    described.world(b);
    described.movement(b);
    tree(b);
    described.life(b);
    data(b);
    return b.build();
  }

  // --- where it is ---------------------------------------------------------------------------

  private void transform(HostClassBuilder<Spatial> b) {
    b.property("name", String.class, Spatial::getName, Spatial::setName)
        .property(
            "position",
            Vector3d.class,
            s -> ValueTypes.read(s.getLocalTranslation(), new Vector3d()),
            SpatialClass::setPosition)
        .property(
            "rotation",
            Quaterniond.class,
            s -> ValueTypes.read(s.getLocalRotation(), new Quaterniond()),
            this::setRotation)
        .property(
            "scale",
            Vector3d.class,
            s -> ValueTypes.read(s.getLocalScale(), new Vector3d()),
            SpatialClass::setScale)
        .property(
            "visible",
            boolean.class,
            s -> s.getCullHint() != Spatial.CullHint.Always,
            (s, on) -> s.setCullHint(on ? Spatial.CullHint.Inherit : Spatial.CullHint.Always))
        .returning(Vector3d.class)
        .method(
            "get_position",
            Parameter.optional("into", Vector3d.class, null),
            (s, v) -> ValueTypes.read(s.getLocalTranslation(), orNew(v)))
        .method(
            "get_scale",
            Parameter.optional("into", Vector3d.class, null),
            (s, v) -> ValueTypes.read(s.getLocalScale(), orNew(v)))
        .returning(Quaterniond.class)
        .method(
            "get_rotation",
            Parameter.optional("into", Quaterniond.class, null),
            (s, q) -> ValueTypes.read(s.getLocalRotation(), q == null ? new Quaterniond() : q))
        .returning(void.class)
        .method(
            "set_position",
            Parameter.of("position", Vector3d.class),
            done(SpatialClass::setPosition))
        .method(
            "set_rotation", Parameter.of("rotation", Quaterniond.class), done(this::setRotation))
        .method("set_scale", Parameter.of("scale", Vector3d.class), done(SpatialClass::setScale));
  }

  private void world(HostClassBuilder<Spatial> b) {
    b.property(
            "global_position",
            Vector3d.class,
            s -> ValueTypes.read(s.getWorldTranslation(), new Vector3d()))
        .property(
            "global_rotation",
            Quaterniond.class,
            s -> ValueTypes.read(s.getWorldRotation(), new Quaterniond()))
        .returning(Vector3d.class)
        .method(
            "get_global_position",
            Parameter.optional("into", Vector3d.class, null),
            (s, v) -> ValueTypes.read(s.getWorldTranslation(), orNew(v)))
        .method("to_global", Parameter.of("local", Vector3d.class), this::toGlobal)
        .method("to_local", Parameter.of("global", Vector3d.class), this::toLocal);
  }

  private void movement(HostClassBuilder<Spatial> b) {
    b.returning(void.class)
        .method("translate", Parameter.of("by", Vector3d.class), done(SpatialClass::translate))
        .method("rotate_x", angle(), (s, a) -> nothing(s.rotate((float) (double) a, 0, 0)))
        .method("rotate_y", angle(), (s, a) -> nothing(s.rotate(0, (float) (double) a, 0)))
        .method("rotate_z", angle(), (s, a) -> nothing(s.rotate(0, 0, (float) (double) a)))
        .method("move", axis("x"), axis("y"), axis("z"), SpatialClass::move)
        .method("rotate", axis("x"), axis("y"), axis("z"), SpatialClass::rotate)
        .method("look_at", Parameter.of("target", Vector3d.class), up(), this::lookAt);
  }

  private static Parameter<Double> angle() {
    return axis("radians");
  }

  private static Parameter<Double> axis(String name) {
    return Parameter.of(name, double.class);
  }

  private static Parameter<Vector3d> up() {
    return Parameter.optional("up", Vector3d.class, new Vector3d(0, 1, 0));
  }

  private static Vector3d orNew(Vector3d given) {
    return given == null ? new Vector3d() : given;
  }

  private static Object nothing(Object ignored) {
    return null;
  }

  /** A method without a result; unlike an action it makes no object for each call. */
  private static <V> HostMethod.Body1<Spatial, V> done(HostProperty.Setter<Spatial, V> setter) {
    return (s, v) -> {
      setter.set(s, v);
      return null;
    };
  }

  private static void setPosition(Spatial s, Vector3d v) {
    s.setLocalTranslation((float) v.x, (float) v.y, (float) v.z);
  }

  private void setRotation(Spatial s, Quaterniond q) {
    s.setLocalRotation(ValueTypes.write(q, rotation));
  }

  private static void setScale(Spatial s, Vector3d v) {
    s.setLocalScale((float) v.x, (float) v.y, (float) v.z);
  }

  private static void translate(Spatial s, Vector3d v) {
    s.move((float) v.x, (float) v.y, (float) v.z);
  }

  private static Object move(Spatial s, double x, double y, double z) {
    return nothing(s.move((float) x, (float) y, (float) z));
  }

  private static Object rotate(Spatial s, double x, double y, double z) {
    return nothing(s.rotate((float) x, (float) y, (float) z));
  }

  private Object lookAt(Spatial s, Vector3d target, Vector3d up) {
    s.lookAt(ValueTypes.vector(target), ValueTypes.write(up, vector));
    return null;
  }

  private Vector3d toGlobal(Spatial s, Vector3d local) {
    return ValueTypes.read(s.localToWorld(ValueTypes.vector(local), vector), new Vector3d());
  }

  private Vector3d toLocal(Spatial s, Vector3d global) {
    return ValueTypes.read(s.worldToLocal(ValueTypes.vector(global), vector), new Vector3d());
  }

  // --- the tree ------------------------------------------------------------------------------

  private static void tree(HostClassBuilder<Spatial> b) {
    b.returning(Node.class)
        .method("get_parent", Spatial::getParent)
        .returning(Spatial.class)
        .method("get_node", Parameter.of("path", String.class), NodeClass::at)
        .method("get_node_or_null", Parameter.of("path", String.class), NodeClass::find)
        .returning(boolean.class)
        .method("remove_from_parent", Spatial::removeFromParent);
  }

  private void life(HostClassBuilder<Spatial> b) {
    b.returning(Object.class)
        .method("get_tree", s -> scene.get())
        .method("get_control", Parameter.of("class_name", String.class), SpatialClass::control)
        .returning(Spatial.class)
        .method("clone", s -> s.clone())
        .returning(void.class)
        .action("queue_free", s -> scene.get().queueFree(s))
        .action("free", s -> scene.get().free(s));
  }

  private static Control control(Spatial s, String className) {
    for (int i = 0; i < s.getNumControls(); i++) {
      if (s.getControl(i).getClass().getSimpleName().equals(className)) {
        return s.getControl(i);
      }
    }
    return null;
  }

  // --- user data -----------------------------------------------------------------------------

  private static void data(HostClassBuilder<Spatial> b) {
    b.returning(Object.class)
        .method("get_user_data", Parameter.of("key", String.class), (s, key) -> s.getUserData(key))
        .method("get_user_data_keys", s -> s.getUserDataKeys())
        .returning(void.class)
        .method(
            "set_user_data",
            Parameter.of("key", String.class),
            Parameter.optional("value", Object.class, null),
            (s, key, value) -> {
              s.setUserData(key, stored(value));
              return null;
            });
  }

  /** User data is saved with the scene, so it holds the engine's types. */
  private static Object stored(Object value) {
    if (value instanceof Vector3d v) {
      return ValueTypes.vector(v);
    }
    if (value instanceof Quaterniond q) {
      return ValueTypes.write(q, new Quaternion());
    }
    return value instanceof Color c ? ValueTypes.color(c) : value;
  }
}
