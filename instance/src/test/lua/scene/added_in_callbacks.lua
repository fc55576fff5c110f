-- children that callbacks add are told of what their parent was told of, once
local Logger = GD.load("res://scene/parts/logger.lua")
local Adder = GD.load("res://scene/parts/adder.lua")
local Main = {extends = "Node"}

function Main:_ready()
  local adder = Adder:new("adder")
  adder:add_child(Logger:new("before"))
  self:add_child(adder)
  print(adder:get_child_count()) -- (last but for the end)
  self:remove_child(adder)
end

return Main
-- expect: adder _enter_tree
-- expect: in enter _enter_tree
-- expect: in enter signal tree_entered
-- expect: adder signal tree_entered
-- expect: before _enter_tree
-- expect: before signal tree_entered
-- expect: before _ready
-- expect: before signal ready
-- expect: in enter _ready
-- expect: in enter signal ready
-- expect: adder _ready
-- expect: in ready _enter_tree
-- expect: in ready signal tree_entered
-- expect: in ready _ready
-- expect: in ready signal ready
-- expect: adder signal ready
-- expect: 3
-- expect: in ready _exit_tree
-- expect: in ready signal tree_exiting
-- expect: in enter _exit_tree
-- expect: in enter signal tree_exiting
-- expect: before _exit_tree
-- expect: before signal tree_exiting
-- expect: adder _exit_tree
-- expect: adder signal tree_exiting
-- expect: before signal tree_exited
-- expect: in enter signal tree_exited
-- expect: in ready signal tree_exited
-- expect: adder signal tree_exited
