-- frames: 2
-- while children are told of something, the list of them can't be changed: a call can be deferred
local Kid = GD.load("res://scene/parts/pushy.lua")
local Main = {extends = "Node"}

function Main:_ready()
  local top = Node:new()
  top.name = "top"
  top:add_child(Kid:new())
  self:add_child(top)
  -- expect: false	Node 'top' is busy telling its children, add_child failed; call it deferred
  -- expect: false	Node 'top' is busy telling its children, remove_child failed; call it deferred
  -- expect: false	Node 'top' is busy telling its children, free failed; call it deferred
  print(top:get_child_count()) -- expect: 1
  await(self:get_tree().idle_frame)
  await(self:get_tree().idle_frame)
  print(top:get_child_count()) -- expect: 2
end

return Main
