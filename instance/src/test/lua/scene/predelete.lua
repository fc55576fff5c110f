-- who is freed hears of it first, while still in its place; its children come after it
local Kid = GD.load("res://scene/parts/mourned.lua")
local Main = {extends = "Node"}

function Main:_ready()
  local top, below = Kid:new(), Kid:new()
  top.name, below.name = "top", "below"
  top:add_child(below)
  self:add_child(top)
  top:free()
  print("freed", GD.is_instance_valid(top), GD.is_instance_valid(below))
end

return Main
-- expect: top predelete true /root/Main
-- expect: below exits
-- expect: top exits
-- expect: below predelete true top
-- expect: freed	false	false
