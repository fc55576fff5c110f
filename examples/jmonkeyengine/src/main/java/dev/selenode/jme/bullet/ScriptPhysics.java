package dev.selenode.jme.bullet;

import com.jme3.bullet.BulletAppState;
import com.jme3.bullet.PhysicsSpace;
import com.jme3.bullet.PhysicsTickListener;
import com.jme3.bullet.control.RigidBodyControl;
import com.jme3.math.Vector3f;
import dev.selenode.jme.ScriptAppState;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.Parameter;

/**
 * Calls {@code _physics_process} before each tick of a physics space, which is where forces are to
 * be applied. Scripts reach a body by {@code self:get_control('RigidBodyControl')}, once {@link
 * #BODY} is offered to them:
 *
 * <pre>
 *   new ScriptAppState("Scripts").configure(options -> options.hostClass(ScriptPhysics.BODY))
 * </pre>
 */
public final class ScriptPhysics implements PhysicsTickListener {
  /** A rigid body as scripts see it. */
  public static final HostClass BODY =
      HostClass.builder(RigidBodyControl.class)
          .name("RigidBody")
          .property("mass", float.class, b -> b.getMass(), (b, m) -> b.setMass(m))
          .property(
              "linear_velocity",
              Vector3f.class,
              b -> b.getLinearVelocity(),
              (b, v) -> b.setLinearVelocity(v))
          .property(
              "angular_velocity",
              Vector3f.class,
              b -> b.getAngularVelocity(),
              (b, v) -> b.setAngularVelocity(v))
          .property(
              "location",
              Vector3f.class,
              b -> b.getPhysicsLocation(),
              (b, v) -> b.setPhysicsLocation(v))
          .action(
              "apply_central_force",
              Parameter.of("force", Vector3f.class),
              (b, f) -> b.applyCentralForce(f))
          .action(
              "apply_torque", Parameter.of("torque", Vector3f.class), (b, t) -> b.applyTorque(t))
          .action(
              "apply_impulse",
              Parameter.of("impulse", Vector3f.class),
              Parameter.of("position", Vector3f.class),
              (b, i, at) -> b.applyImpulse(i, at))
          .build();

  private final ScriptAppState scripts;

  private ScriptPhysics(ScriptAppState scripts) {
    this.scripts = scripts;
  }

  /**
   * Lets a physics state say when {@code _physics_process} is due. Both states must be attached and
   * the scripts' initialized.
   *
   * @throws IllegalArgumentException if physics runs on a thread of its own, where scripts may not
   */
  public static void drive(ScriptAppState scripts, BulletAppState physics) {
    if (physics.getThreadingType() == BulletAppState.ThreadingType.PARALLEL) {
      throw new IllegalArgumentException(
          "physics runs on a thread of its own, want ThreadingType.SEQUENTIAL");
    }
    scripts.physicsFromElsewhere();
    physics.getPhysicsSpace().addTickListener(new ScriptPhysics(scripts));
  }

  @Override
  public void prePhysicsTick(PhysicsSpace space, float seconds) {
    if (scripts.isOpen()) {
      scripts.physicsTick(seconds);
      scripts.updateScenes(); // physics runs when the scene has been updated for this frame
    }
  }

  @Override
  public void physicsTick(PhysicsSpace space, float seconds) {}
}
