-- entering parents first, ready children first, leaving children first and the last of them first;
-- each callback goes before the signal of the same event
local Logger = GD.load("res://scene/parts/logger.lua")
local Main = {extends = "Node"}

function Main:_ready()
  local top = Logger:new("top")
  local first, second = Logger:new("first"), Logger:new("second")
  top:add_child(first)
  top:add_child(second)
  print("built")
  self:add_child(top)
  print("added")
  self:remove_child(top)
  print("removed")
  self:add_child(top)
  print("added again")
  top:free()
end

return Main
-- expect: built
-- expect: top _enter_tree
-- expect: top signal tree_entered
-- expect: first _enter_tree
-- expect: first signal tree_entered
-- expect: second _enter_tree
-- expect: second signal tree_entered
-- expect: first _ready
-- expect: first signal ready
-- expect: second _ready
-- expect: second signal ready
-- expect: top _ready
-- expect: top signal ready
-- expect: added
-- expect: second _exit_tree
-- expect: second signal tree_exiting
-- expect: first _exit_tree
-- expect: first signal tree_exiting
-- expect: top _exit_tree
-- expect: top signal tree_exiting
-- expect: first signal tree_exited
-- expect: second signal tree_exited
-- expect: top signal tree_exited
-- expect: removed
-- expect: top _enter_tree
-- expect: top signal tree_entered
-- expect: first _enter_tree
-- expect: first signal tree_entered
-- expect: second _enter_tree
-- expect: second signal tree_entered
-- expect: added again
-- expect: second _exit_tree
-- expect: second signal tree_exiting
-- expect: first _exit_tree
-- expect: first signal tree_exiting
-- expect: top _exit_tree
-- expect: top signal tree_exiting
-- expect: first signal tree_exited
-- expect: second signal tree_exited
-- expect: top signal tree_exited
