-- §3: values made by constructors have their types
return {
  position = Vector2(1, 2), -- expect: property position: Vector2 = {Vector2=[1.0, 2.0]}
  limits = Rect2(1, 2, 3, 4), -- expect: property limits: Rect2 = {Rect2=[1.0, 2.0, 3.0, 4.0]}
  far = { Vector3(1, 2, 3) }, -- expect: property far: Array = [{Vector3=[1.0, 2.0, 3.0]}]
  size = export { Vector2 }, -- expect: export size: Vector2 = {Vector2=[0.0, 0.0]}
  goal = export_node_path("Button", "Label"), -- expect: export goal: NodePath = {NodePath=} hint NODE_PATH_VALID_TYPES "Button,Label"
  endless = 1 / 0, -- expect: property endless: float = {float=inf}
  bytes = property { type = 'PoolByteArray' }, -- expect: property bytes: PoolByteArray = {PoolByteArray=[]}
  tint = export_color_no_alpha(Color(1, 0, 0)), -- expect: export tint: Color = {Color=[1.0, 0.0, 0.0, 1.0]} hint COLOR_NO_ALPHA ""
  lives = int(3), -- expect: property lives: int = 3
  given = property { int(5) }, -- expect: property given: int = 5
}
