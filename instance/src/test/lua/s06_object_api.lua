-- an object scripted in Lua and one written in Java answer alike
local C = { extends = "Gun", mark = property { 1 } }
C.fell = signal("depth")
function C:twice(n) return n * 2 end
local function try(o, method, property, signal_name)
  print(o:has_method(method), o:has_method("nope"), o:has_signal(signal_name), o:has_signal("nope"))
  print(o:get(property), o:get("nope"))
  o:set(property, 5)
  print(o:get(property))
  o:connect(signal_name, GD.load("res://lib/listener.lua"):new(), "on_hit")
  o:emit_signal(signal_name, 9)
  o:set_block_signals(true)
  o:emit_signal(signal_name, 10)
  o:set_block_signals(false)
  o:set_meta("k", "v")
  print(o:has_meta("k"), o:get_meta("k"), o:get_meta("no", "default"))
  o:remove_meta("k")
  print(o:has_meta("k"), o:is_class("Gun"), o:is_class("Node"), o:get_class())
  o:add_user_signal("later", { "a" })
  print(o:has_signal("later"), o:get_instance_id() > 0)
end
function C:run()
  try(self, "twice", "mark", "fell")
  -- expect: true	false	true	false
  -- expect: 1	nil
  -- expect: 5
  -- expect: heard	9
  -- expect: true	v	default
  -- expect: false	true	false	Gun
  -- expect: true	true
  try(Gun:new(), "load", "rounds", "loaded")
  -- expect: true	false	true	false
  -- expect: 0	nil
  -- expect: 5
  -- expect: heard	9
  -- expect: true	v	default
  -- expect: false	true	false	Gun
  -- expect: true	true
  print(self:call("twice", 4), self:callv("twice", { 5 })) -- expect: 8	10
  local turret = Turret:new()
  print(turret:call("fire", 1), turret:callv("fire", { 1 })) -- expect: 2	1
end
return C
