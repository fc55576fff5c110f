-- a node that frees its parent as it leaves is left alone, and out
local Main = {extends = "Node"}

local Avenger = GD.load("res://scene/parts/avenger.lua")

function Main:_ready()
  local top, other, avenger = Node:new(), Node:new(), Avenger:new()
  avenger.name = "avenger"
  top:add_child(other)
  top:add_child(avenger)
  self:add_child(top)
  top:remove_child(avenger)
  print(GD.is_instance_valid(top), GD.is_instance_valid(other)) -- (after one line)
  print(avenger:get_parent(), avenger:is_inside_tree(), self:get_tree():get_node_count())
  avenger:free()
end

return Main
-- expect: avenger leaves
-- expect: false	false
-- expect: nil	false	2
-- expect error: res://scene/parts/avenger.lua:5: Node 'avenger' is already leaving the tree, free failed
