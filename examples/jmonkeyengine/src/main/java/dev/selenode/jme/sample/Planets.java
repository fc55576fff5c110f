package dev.selenode.jme.sample;

import com.jme3.app.SimpleApplication;
import com.jme3.app.state.AppState;
import com.jme3.asset.AssetManager;
import com.jme3.material.Material;
import com.jme3.math.ColorRGBA;
import com.jme3.math.Vector3f;
import com.jme3.scene.Geometry;
import com.jme3.scene.Node;
import com.jme3.scene.shape.Sphere;
import com.jme3.system.JmeContext;
import dev.selenode.jme.ScriptAppState;

/**
 * A sun, planets and a moon, which one script moves. Prints each orbit, and ends after the third of
 * the fastest. Without an argument it runs without a window; with {@code window} it opens one, if
 * one of the engine's window libraries, such as jme3-lwjgl3, is on the class path.
 */
public class Planets extends SimpleApplication {
  private final ScriptAppState scripts;

  /** Planets whose scripts are run by a state. */
  public Planets(ScriptAppState scripts) {
    super(new AppState[0]);
    this.scripts = scripts;
  }

  @Override
  public void simpleInitApp() {
    stateManager.attach(scripts);
    rootNode.attachChild(sun(assetManager, scripts));
    cam.setLocation(new Vector3f(0, 12, 12));
    cam.lookAt(Vector3f.ZERO, Vector3f.UNIT_Y);
  }

  /** The sun with all that goes round it. */
  public static Node sun(AssetManager assets, ScriptAppState scripts) {
    Node sun = body(assets, "Sun", 1f, ColorRGBA.Yellow);
    Node earth = body(assets, "Earth", 0.4f, ColorRGBA.Blue);
    earth.addControl(orbit(scripts, 4, 2));
    Node moon = body(assets, "Moon", 0.1f, ColorRGBA.Gray);
    moon.addControl(orbit(scripts, 0.8, 0.3));
    earth.attachChild(moon);
    Node mercury = body(assets, "Mercury", 0.2f, ColorRGBA.Orange);
    mercury.addControl(orbit(scripts, 2, 1));
    sun.attachChild(mercury);
    sun.attachChild(earth);
    sun.addControl(scripts.control("res://planets/sun.lua"));
    return sun;
  }

  private static com.jme3.scene.control.Control orbit(
      ScriptAppState scripts, double distance, double period) {
    return scripts
        .control("res://planets/body.lua")
        .set("distance", distance)
        .set("period", period);
  }

  private static Node body(AssetManager assets, String name, float radius, ColorRGBA color) {
    Geometry ball = new Geometry(name + " ball", new Sphere(16, 16, radius));
    Material material = new Material(assets, "Common/MatDefs/Misc/Unshaded.j3md");
    material.setColor("Color", color);
    ball.setMaterial(material);
    Node body = new Node(name);
    body.attachChild(ball);
    return body;
  }

  /** Starts it. */
  public static void main(String[] args) {
    boolean window = args.length > 0 && args[0].equals("window");
    Planets planets = new Planets(new ScriptAppState("Scripts").watching());
    planets.start(window ? JmeContext.Type.Display : JmeContext.Type.Headless);
  }
}
