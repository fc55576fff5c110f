local Member = GD.load("res://scene/parts/member.lua")
local Main = {extends = "Node"}

function Main:_ready()
  local top, a, b = Member:new(), Member:new(), Member:new()
  top.name, a.name, b.name = "top", "a", "b"
  top:add_child(a)
  top:add_child(Node:new())
  top:add_child(b)
  top:propagate_call("hello", {1, "x"})
  -- expect: a hello 1 x
  -- expect: b hello 1 x
  -- expect: top hello 1 x
  top:propagate_call("hello", {}, true)
  -- expect: top hello
  -- expect: a hello
  -- expect: b hello
  top:propagate_notification(100)
  -- expect: top	100
  -- expect: a	100
  -- expect: b	100
  top:free()
end

return Main
