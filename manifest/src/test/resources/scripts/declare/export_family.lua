-- §3: the export_* functions build their hint strings as Godot does
local C = {}
C.a = export_range(0, 10, 0.5, "or_greater") -- expect: export a: float = 0.0 hint RANGE "0,10,0.5,or_greater"
C.b = export_range(-360, 360, "degrees", float) -- expect: export b: float = 0.0 hint RANGE "-360,360,degrees"
C.c = export_range(0, 10, { 5, int }) -- expect: export c: int = 5 hint RANGE "0,10"
C.d = export_enum("Slow:30", "Fast:200") -- expect: export d: int = 0 hint ENUM "Slow:30,Fast:200"
C.e = export_enum("Slow", "Fast", { default = 1 }) -- expect: export e: int = 1 hint ENUM "Slow,Fast"
C.f = export_enum("Slow", "Fast", { default = "Fast" }) -- expect: export f: String = Fast hint ENUM "Slow,Fast"
C.g = export_flags("Fire", "Water") -- expect: export g: int = 0 hint FLAGS "Fire,Water"
C.h = export_flags_2d_physics() -- expect: export h: int = 0 hint LAYERS_2D_PHYSICS ""
C.i = export_flags_2d_render(3) -- expect: export i: int = 3 hint LAYERS_2D_RENDER ""
C.j = export_flags_2d_navigation { 1 } -- expect: export j: int = 1 hint LAYERS_2D_NAVIGATION ""
C.k = export_flags_3d_physics() -- expect: export k: int = 0 hint LAYERS_3D_PHYSICS ""
C.l = export_flags_3d_render() -- expect: export l: int = 0 hint LAYERS_3D_RENDER ""
C.m = export_flags_3d_navigation() -- expect: export m: int = 0 hint LAYERS_3D_NAVIGATION ""
C.n = export_flags_avoidance() -- expect: export n: int = 0 hint LAYERS_AVOIDANCE ""
C.o = export_file("*.png", "*.jpg") -- expect: export o: String =  hint FILE "*.png,*.jpg"
C.p = export_file() -- expect: export p: String =  hint FILE ""
C.q = export_dir("res://a") -- expect: export q: String = res://a hint DIR ""
C.r = export_global_file("*.txt") -- expect: export r: String =  hint GLOBAL_FILE "*.txt"
C.s = export_global_dir() -- expect: export s: String =  hint GLOBAL_DIR ""
C.t = export_multiline { "two\nlines" and "x" } -- expect: export t: String = x hint MULTILINE_TEXT ""
C.u = export_placeholder("your name") -- expect: export u: String =  hint PLACEHOLDER_TEXT "your name"
C.x = export_exp_easing("attenuation", "positive_only") -- expect: export x: float = 0.0 hint EXP_EASING "attenuation,positive_only"
C.y = export_storage(5) -- expect: property y: float = 5.0 usage STORAGE
C.z = export_tool_button("Bake", "Icon") -- expect: export z: Callable = null usage EDITOR hint TOOL_BUTTON "Bake,Icon"
C.Movement = export_category() -- expect: property Movement: Nil = null usage CATEGORY
C.Limits = export_group("limit_") -- expect: property Limits: Nil = null usage GROUP hint NONE "limit_"
C.Upper = export_subgroup() -- expect: property Upper: Nil = null usage SUBGROUP
C.ab = export_custom(PropertyHint.PASSWORD, "hidden", { "secret" }) -- expect: export ab: String = secret hint PASSWORD "hidden"
C.ac = export_custom(PropertyHint.NONE, "suffix:m", PropertyUsage.STORAGE, 5) -- expect: property ac: float = 5.0 usage STORAGE hint NONE "suffix:m"
return C
