-- frames: 1
-- what _notification gets, in order, and which are reversed
local Main = {extends = "Node"}

local names = {}
for _, name in ipairs {
  "ENTER_TREE", "EXIT_TREE", "MOVED_IN_PARENT", "READY", "PAUSED", "UNPAUSED", "PHYSICS_PROCESS",
  "PROCESS", "PARENTED", "UNPARENTED", "PATH_CHANGED", "POST_ENTER_TREE",
} do
  names[Node["NOTIFICATION_" .. name]] = name
end

local Kid = GD.load("res://scene/parts/notified.lua")

function Main:_ready()
  local kid = Kid:new()
  kid.names = names
  self:add_child(Node:new())
  self:add_child(kid)
  kid.name = "renamed"
  self:move_child(kid, 0)
  kid:set_process(true)
  kid:notification(77)
  self:get_tree().paused = true
  self:get_tree().paused = false
end

function Main:_exit_tree() print "end" end

return Main
-- expect: PARENTED false
-- expect: ENTER_TREE false
-- expect: POST_ENTER_TREE false
-- expect: READY false
-- expect: PATH_CHANGED false
-- expect: MOVED_IN_PARENT false
-- expect: 77 false
-- expect: PAUSED false
-- expect: UNPAUSED false
-- expect: PROCESS false
-- expect: EXIT_TREE true
-- expect: end
-- expect: UNPARENTED false
