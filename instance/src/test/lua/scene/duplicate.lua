local Part = GD.load("res://scene/parts/part.lua")
local Main = {extends = "Node"}

function Main:_ready()
  local top, below = Part:new(), Timer:new()
  top.name, below.name = "top", "below"
  top.list = {1, 2}
  top.secret = "changed"
  top.process_priority = 7
  top:add_to_group("parts")
  top:add_child(below)
  below.wait_time = 3
  self:add_child(top)
  local copy = top:duplicate()
  print(copy.name, copy:get_parent(), copy:get_script() == Part, copy.process_priority) -- expect: top	nil	true	7
  print(copy.list[2], copy.list == top.list, copy.secret) -- expect: 2	false	kept
  print(copy:is_in_group("parts"), #self:get_tree():get_nodes_in_group("parts")) -- expect: true	1
  print(copy:get_node("below").wait_time, copy:get_node("below") == below, copy:get_node("below"):get_class()) -- expect: 3	false	Timer
  copy.list[1] = 9
  print(top.list[1]) -- expect: 1
  self:add_child(copy, true)
  print(copy.name) -- expect: top2
  local plain = top:duplicate(0)
  print(plain:get_script(), plain:is_in_group("parts")) -- expect: nil	false
  plain:free()
end

return Main
