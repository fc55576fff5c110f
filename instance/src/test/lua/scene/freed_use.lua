-- frames: 1
local Main = {extends = "Node"}

local function fails(f, ...)
  local ok, message = pcall(f, ...)
  print(ok, (tostring(message):gsub("object %d+", "object N"):gsub("^res://[^ ]* ", "")))
end

function Main:_ready()
  local top, below = Node:new(), Node:new()
  top:add_child(below)
  local get_name = top.get_name
  self:add_child(top)
  top:free()
  fails(function() return top.name end) -- expect: false	attempt to use freed object N
  fails(function() return top:get_name() end) -- expect: false	attempt to use freed object N
  fails(function() top.name = "x" end) -- expect: false	attempt to use freed object N
  fails(function() return below:get_parent() end) -- expect: false	attempt to use freed object N
  fails(function() top:free() end) -- expect: false	attempt to use freed object N
  fails(self.add_child, self, top) -- expect: false	attempt to use freed object N
  fails(self.is_a_parent_of, self, below) -- expect: false	attempt to use freed object N
  print(self:get_child_count(), top == nil, GD.is_instance_valid(top)) -- expect: 0	false	false
  fails(function() self:get_tree().root:free() end) -- expect: false	root is freed with its tree

  -- a signal of the living does not reach the freed
  local handler = GD.load("res://scene/parts/member.lua"):new()
  self:add_child(handler)
  self:connect("renamed", handler, "hello")
  handler:free()
  self.name = "Other"
  print(self.name) -- expect: Other
end

return Main
