-- frames: 2
-- delta: 0.5
local Main = {extends = "Node"}

function Main:_ready()
  Engine.time_scale = 0.5
  Engine.iterations_per_second = 2
  print(pcall(Engine.set_time_scale, Engine, -1)) -- expect: false	time_scale must not be negative, got -1.0
end

function Main:_physics_process(delta) print("step", delta) end

function Main:_process(delta) print("frame", delta) end

return Main
-- expect: step	0.25
-- expect: frame	0.25
-- expect: step	0.25
-- expect: frame	0.25
