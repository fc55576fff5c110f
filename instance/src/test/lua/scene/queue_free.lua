-- frames: 2
local Logger = GD.load("res://scene/parts/logger.lua")
local Main = {extends = "Node"}

local node, below, orphan

function Main:_ready()
  node, below, orphan = Node:new(), Logger:new("below"), Logger:new("orphan")
  node:add_child(below)
  self:add_child(node)
  orphan:connect("tree_exiting", self, "never")
  orphan:queue_free()
  print(orphan:is_queued_for_deletion(), GD.is_instance_valid(orphan)) -- (first frame ends it)
end

function Main:never() print "never" end

function Main:_process()
  if GD.is_instance_valid(node) then
    node:queue_free()
    node:queue_free()
    print(node:is_queued_for_deletion(), below:is_queued_for_deletion(), self:get_child_count())
    self:call_deferred("later")
  else
    print(GD.is_instance_valid(below), GD.is_instance_valid(orphan), self:get_child_count())
    local _, message = pcall(function() return below.name end)
    print((message:gsub("%d+$", "N")))
  end
end

function Main:later()
  print("deferred calls still see it", node.name ~= nil)
end

return Main
-- expect: below _enter_tree
-- expect: below signal tree_entered
-- expect: below _ready
-- expect: below signal ready
-- expect: true	true
-- expect: true	false	1
-- expect: deferred calls still see it	true
-- expect: below _exit_tree
-- expect: below signal tree_exiting
-- expect: below signal tree_exited
-- expect: false	false	0
-- expect: res://scene/queue_free.lua:26: attempt to use freed object N
