-- frames: 10
-- delta: 0.5
local Main = {extends = "Node"}

local frame = 0

local function timer(self, name, seconds, set)
  local made = Timer:new()
  made.name = name
  made.wait_time = seconds
  for key, value in pairs(set or {}) do
    made[key] = value
  end
  made:connect("timeout", self, "over", {made})
  self:add_child(made)
  return made
end

function Main:_ready()
  Engine.iterations_per_second = 2
  local twice = timer(self, "twice", 1)
  print(twice:is_stopped(), twice.time_left, twice.wait_time, twice.one_shot) -- expect: true	0	1	false
  twice:start()
  print(twice:is_stopped(), twice.time_left) -- expect: false	1
  local once = timer(self, "once", 1, {one_shot = true, autostart = true})
  print(once:is_stopped(), once.autostart) -- expect: false	false
  local physics = timer(self, "physics", 1, {process_mode = Timer.TIMER_PROCESS_PHYSICS, one_shot = true})
  physics:start(2)
  print(physics.wait_time) -- expect: 2
  local held = timer(self, "held", 0.5, {autostart = true, one_shot = true})
  held.paused = true
  local outside = Timer:new()
  print(pcall(outside.start, outside)) -- expect: false	Timer '' is not inside a tree, so it can't be started
  print(pcall(outside.set_wait_time, outside, 0)) -- expect: false	wait_time must be greater than 0, got 0.0
end

function Main:over(timer)
  print(timer.name, frame, timer:is_stopped())
  if timer.name == "twice" and frame == 3 then
    timer:stop()
    self:get_node("held").paused = false
  elseif timer.name == "held" then
    timer:start(0.2)
  end
end

function Main:_process()
  frame = frame + 1
end

return Main
-- expect: twice	1	false
-- expect: once	1	true
-- expect: physics	3	true
-- expect: twice	3	false
-- expect: held	4	true
-- expect: held	5	true
-- expect: held	6	true
-- expect: held	7	true
-- expect: held	8	true
-- expect: held	9	true
