-- inputs: 1 2 3
-- input goes to the last node of the tree first, until one takes it; what is left is unhandled
local Listener = GD.load("res://scene/parts/listener.lua")
local Main = {extends = "Node"}

function Main:_ready()
  for _, name in ipairs {"a", "b"} do
    local listener = Listener:new()
    listener.name = name
    self:add_child(listener)
    print(listener:is_processing_input(), listener:is_processing_unhandled_input())
  end
end

return Main
-- expect: true	true
-- expect: true	true
-- expect: b input 1
-- expect: a input 1
-- expect: b unhandled 1
-- expect: a unhandled 1
-- expect: b input 2
-- expect: b input 3
-- expect: a input 3
-- expect: b unhandled 3
