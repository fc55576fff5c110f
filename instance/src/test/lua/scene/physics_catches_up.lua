-- frames: 2
-- delta: 10
-- after a long frame there are eight steps, and what is missing is not made up for
local Main = {extends = "Node"}

local steps = 0

function Main:_physics_process()
  steps = steps + 1
end

function Main:_process()
  print(steps)
  Engine.time_scale = 0.5
end

return Main
-- expect: 8
-- expect: 16
