package dev.selenode.manifest.declare;

import static dev.selenode.manifest.PropertyUsage.CATEGORY;
import static dev.selenode.manifest.PropertyUsage.EDITOR;
import static dev.selenode.manifest.PropertyUsage.GROUP;
import static dev.selenode.manifest.PropertyUsage.STORAGE;
import static dev.selenode.manifest.PropertyUsage.SUBGROUP;

import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.declare.PropertyDeclaration.Helper;
import dev.selenode.runtime.interpreter.Builtin;
import java.util.List;
import java.util.Set;

/** {@code property}, {@code export} and the {@code export_*} functions, as data. */
final class PropertyFunctions {
  private static final Set<PropertyUsage> EXPORTED = Set.of(EDITOR, STORAGE);

  private PropertyFunctions() {}

  static List<Builtin> all() {
    return List.of(
        bare("property", Set.of()),
        bare("export", EXPORTED),
        bare("export_storage", Set.of(STORAGE)),
        valued("export_color_no_alpha", PropertyHint.COLOR_NO_ALPHA, "Color"),
        valued("export_dir", PropertyHint.DIR, "String"),
        valued("export_global_dir", PropertyHint.GLOBAL_DIR, "String"),
        valued("export_multiline", PropertyHint.MULTILINE_TEXT, "String"),
        valued("export_flags_2d_navigation", PropertyHint.LAYERS_2D_NAVIGATION, "int"),
        valued("export_flags_2d_physics", PropertyHint.LAYERS_2D_PHYSICS, "int"),
        valued("export_flags_2d_render", PropertyHint.LAYERS_2D_RENDER, "int"),
        valued("export_flags_3d_navigation", PropertyHint.LAYERS_3D_NAVIGATION, "int"),
        valued("export_flags_3d_physics", PropertyHint.LAYERS_3D_PHYSICS, "int"),
        valued("export_flags_3d_render", PropertyHint.LAYERS_3D_RENDER, "int"),
        valued("export_flags_avoidance", PropertyHint.LAYERS_AVOIDANCE, "int"),
        hinted("export_enum", PropertyHint.ENUM, "int"),
        hinted("export_exp_easing", PropertyHint.EXP_EASING, "float"),
        hinted("export_file", PropertyHint.FILE, "String"),
        hinted("export_file_path", PropertyHint.FILE_PATH, "String"),
        hinted("export_global_file", PropertyHint.GLOBAL_FILE, "String"),
        hinted("export_flags", PropertyHint.FLAGS, "int"),
        hinted("export_node_path", PropertyHint.NODE_PATH_VALID_TYPES, "NodePath"),
        hinted("export_placeholder", PropertyHint.PLACEHOLDER_TEXT, "String"),
        range(),
        toolButton(),
        heading("export_category", CATEGORY),
        heading("export_group", GROUP),
        heading("export_subgroup", SUBGROUP),
        custom());
  }

  private static Builtin bare(String name, Set<PropertyUsage> usage) {
    return valued(name, new Helper(PropertyHint.NONE, null, usage, null));
  }

  private static Builtin valued(String name, PropertyHint hint, String type) {
    return valued(name, new Helper(hint, null, EXPORTED, type));
  }

  /** One argument: the property's table, type or default. */
  private static Builtin valued(String name, Helper helper) {
    return Builtin.of(name, (state, args) -> new DeclarationArguments(name, args).value(helper));
  }

  /** Strings for the hint, and the property's table or type. */
  private static Builtin hinted(String name, PropertyHint hint, String type) {
    Helper helper = new Helper(hint, null, EXPORTED, type);
    return Builtin.of(
        name, (state, args) -> new DeclarationArguments(name, args).hints(helper, false));
  }

  private static Builtin range() {
    String name = "export_range";
    Helper helper = new Helper(PropertyHint.RANGE, null, EXPORTED, "float");
    return Builtin.of(
        name, (state, args) -> new DeclarationArguments(name, args).hints(helper, true));
  }

  /** A button is shown, but there is nothing to store. */
  private static Builtin toolButton() {
    String name = "export_tool_button";
    Helper helper = new Helper(PropertyHint.TOOL_BUTTON, null, Set.of(EDITOR), "Callable");
    return Builtin.of(
        name, (state, args) -> new DeclarationArguments(name, args).hints(helper, false));
  }

  private static Builtin heading(String name, PropertyUsage usage) {
    return Builtin.of(name, (state, args) -> new DeclarationArguments(name, args).heading(usage));
  }

  private static Builtin custom() {
    String name = "export_custom";
    return Builtin.of(name, (state, args) -> new DeclarationArguments(name, args).custom(EXPORTED));
  }
}
