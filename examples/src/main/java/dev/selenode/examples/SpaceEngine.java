package dev.selenode.examples;

import dev.selenode.instance.ScriptGroup;
import dev.selenode.instance.ScriptInstance;
import dev.selenode.instance.Scripting;
import dev.selenode.instance.object.BaseObject;
import dev.selenode.runtime.LuaRuntime;
import dev.selenode.runtime.host.LuaClass;
import dev.selenode.runtime.host.LuaMethod;
import dev.selenode.runtime.host.LuaProperty;
import dev.selenode.runtime.host.LuaSignal;
import java.nio.file.Path;

/**
 * Example 05: an engine of one's own, with its own class of objects and its own loop. Only what is
 * annotated can be reached from scripts.
 *
 * <p>Run it, once {@code ./selenode} has built itself:
 *
 * <pre>
 *   java -cp 'tools/target/launcher/app/lib/*' \
 *     examples/src/main/java/dev/selenode/examples/SpaceEngine.java examples/05-own-engine
 * </pre>
 *
 * <p>What it prints is in the script, {@code examples/05-own-engine/ship.lua}.
 */
public final class SpaceEngine {
  private SpaceEngine() {}

  /** The engine's objects. BaseObject makes looking up a ship's script cheap; any class will do. */
  @LuaClass
  @LuaSignal(value = "landed", args = "speed")
  public static final class Ship extends BaseObject {
    @LuaProperty public double height = 100;
    @LuaProperty public double speed;

    @LuaMethod
    public void boost(double by) {
      speed = Math.max(0, speed - by);
    }
  }

  /** Flies one ship until it has landed; the argument is the folder of its script. */
  public static void main(String[] args) {
    LuaRuntime runtime = LuaRuntime.builder(Path.of(args[0])).hostClass(Ship.class).open();
    try (Scripting scripting = Scripting.of(runtime)) {
      Ship ship = new Ship();
      ScriptInstance pilot = scripting.attach(scripting.load("res://ship.lua"), ship);
      pilot.on("landed", speed -> System.out.println("engine: landed at speed " + speed[0]));
      ScriptGroup ships = scripting.group("_process"); // finds the method once, then only calls
      ships.add(pilot);
      while (ship.height > 0) {
        ship.speed += 4;
        ship.height = Math.max(0, ship.height - ship.speed);
        ships.call(1.0);
        scripting.frame(); // what scripts and other threads have deferred
      }
      pilot.emit("landed", ship.speed);
      System.out.println("engine: fuel left " + pilot.get("fuel"));
      scripting.free(ship);
    }
  }
}
