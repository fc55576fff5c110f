package dev.selenode.jme;

import com.jme3.material.MatParam;
import com.jme3.material.Material;
import com.jme3.math.ColorRGBA;
import com.jme3.scene.Geometry;
import com.jme3.shader.VarType;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.Parameter;

/** {@code Geometry} as scripts see it: a spatial with a mesh and a material. */
final class GeometryClass {
  private GeometryClass() {}

  static HostClass describe(HostClass spatial) {
    return HostClass.builder(Geometry.class)
        .base(spatial)
        .doc("A spatial with a mesh and a material.")
        .returning(int.class)
        .method("get_vertex_count", Geometry::getVertexCount)
        .method("get_triangle_count", Geometry::getTriangleCount)
        .returning(ColorRGBA.class)
        .method(
            "get_color",
            Parameter.optional("parameter", String.class, "Color"),
            GeometryClass::color)
        .returning(void.class)
        .action(
            "set_color",
            Parameter.of("color", ColorRGBA.class),
            Parameter.optional("parameter", String.class, "Color"),
            GeometryClass::setColor)
        .action(
            "set_number",
            Parameter.of("parameter", String.class),
            Parameter.of("value", float.class),
            (g, name, value) -> material(g).setFloat(name, value))
        .build();
  }

  private static Material material(Geometry geometry) {
    Material material = geometry.getMaterial();
    if (material == null) {
      throw new IllegalArgumentException(geometry.getName() + " has no material");
    }
    return material;
  }

  private static ColorRGBA color(Geometry geometry, String name) {
    MatParam parameter = material(geometry).getParam(name);
    return parameter == null ? null : (ColorRGBA) parameter.getValue();
  }

  private static void setColor(Geometry geometry, ColorRGBA color, String name) {
    Material material = material(geometry);
    if (material.getMaterialDef().getMaterialParam(name) == null) {
      throw new IllegalArgumentException(
          "material " + material.getMaterialDef().getName() + " has no parameter '" + name + "'");
    }
    material.setParam(name, VarType.Vector4, color);
  }
}
