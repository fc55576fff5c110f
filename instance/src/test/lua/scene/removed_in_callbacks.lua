-- a node that its own _enter_tree takes out again is out, and never ready
local Leaver = GD.load("res://scene/parts/leaver.lua")
local Main = {extends = "Node"}

function Main:_ready()
  local leaver = Leaver:new()
  leaver:add_child(Leaver:new())
  self:add_child(leaver)
  print(leaver:is_inside_tree(), leaver:get_parent(), self:get_child_count())
  print(self:get_tree():get_node_count())
end

return Main
-- expect: enter
-- expect: exit
-- expect: false	nil	0
-- expect: 2
