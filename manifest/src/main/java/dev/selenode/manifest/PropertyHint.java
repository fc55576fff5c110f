package dev.selenode.manifest;

/**
 * How an inspector shows a property: the hints of Godot 3 and 4 by name, since their numbers differ
 * between the two. The numbers are this runtime's; the common ones are the same as in Godot 4.
 */
public enum PropertyHint {
  NONE(0),
  RANGE(1),
  ENUM(2),
  ENUM_SUGGESTION(3),
  EXP_EASING(4),
  LINK(5),
  FLAGS(6),
  LAYERS_2D_RENDER(7),
  LAYERS_2D_PHYSICS(8),
  LAYERS_2D_NAVIGATION(9),
  LAYERS_3D_RENDER(10),
  LAYERS_3D_PHYSICS(11),
  LAYERS_3D_NAVIGATION(12),
  FILE(13),
  DIR(14),
  GLOBAL_FILE(15),
  GLOBAL_DIR(16),
  RESOURCE_TYPE(17),
  MULTILINE_TEXT(18),
  EXPRESSION(19),
  PLACEHOLDER_TEXT(20),
  COLOR_NO_ALPHA(21),
  OBJECT_ID(22),
  TYPE_STRING(23),
  NODE_PATH_TO_EDITED_NODE(24),
  OBJECT_TOO_BIG(25),
  NODE_PATH_VALID_TYPES(26),
  SAVE_FILE(27),
  GLOBAL_SAVE_FILE(28),
  INT_IS_OBJECTID(29),
  INT_IS_POINTER(30),
  ARRAY_TYPE(31),
  LOCALE_ID(32),
  LOCALIZABLE_STRING(33),
  NODE_TYPE(34),
  HIDE_QUATERNION_EDIT(35),
  PASSWORD(36),
  LAYERS_AVOIDANCE(37),
  DICTIONARY_TYPE(38),
  TOOL_BUTTON(39),
  ONESHOT(40),
  GROUP_ENABLE(41),
  INPUT_NAME(42),
  FILE_PATH(43),
  // Godot 3 only
  EXP_RANGE(44),
  LENGTH(45),
  KEY_ACCEL(46),
  SPRITE_FRAME(47),
  IMAGE_COMPRESS_LOSSY(48),
  IMAGE_COMPRESS_LOSSLESS(49),
  METHOD_OF_VARIANT_TYPE(50),
  METHOD_OF_BASE_TYPE(51),
  METHOD_OF_INSTANCE(52),
  METHOD_OF_SCRIPT(53),
  PROPERTY_OF_VARIANT_TYPE(54),
  PROPERTY_OF_BASE_TYPE(55),
  PROPERTY_OF_INSTANCE(56),
  PROPERTY_OF_SCRIPT(57);

  private final int number;

  PropertyHint(int number) {
    this.number = number;
  }

  /** The number scripts see. */
  public int number() {
    return number;
  }
}
