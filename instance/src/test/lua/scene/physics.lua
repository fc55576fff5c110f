-- frames: 4
-- delta: 0.025
-- physics steps have a pace of their own, and come before the frame they are in
local Main = {extends = "Node"}

local steps = 0

function Main:_ready()
  self:get_tree():connect("physics_frame", self, "counted")
  print(self:is_physics_processing()) -- expect: true
end

function Main:counted()
  steps = steps + 1
end

function Main:_physics_process(delta)
  print("step", steps, Engine:is_in_physics_frame())
  assert(delta == 1 / 60 and self:get_physics_process_delta_time() == delta)
end

function Main:_process(delta)
  print("frame", delta, Engine:is_in_physics_frame())
end

return Main
-- expect: step	1	true
-- expect: frame	0.025	false
-- expect: step	2	true
-- expect: step	3	true
-- expect: frame	0.025	false
-- expect: step	4	true
-- expect: frame	0.025	false
-- expect: step	5	true
-- expect: step	6	true
-- expect: frame	0.025	false
