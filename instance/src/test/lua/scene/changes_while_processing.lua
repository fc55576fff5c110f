-- frames: 3
-- who is added in a frame begins with the next; who is removed or freed in it is not called any more
local Changer = GD.load("res://scene/parts/changer.lua")
local Main = {extends = "Node"}

function Main:_ready()
  for _, name in ipairs {"a", "b", "c"} do
    local node = Changer:new()
    node.name = name
    self:add_child(node)
  end
end

function Main:_process()
  print "frame"
end

return Main
-- expect: frame
-- expect: a
-- expect: c
-- expect: frame
-- expect: a
-- expect: c
-- expect: b2
-- expect: frame
-- expect: a
-- expect: b2
