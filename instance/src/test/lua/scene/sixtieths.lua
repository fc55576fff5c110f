-- frames: 130
-- two seconds are 120 frames of a sixtieth, though those do not quite add up
local Main = {extends = "Node"}

local frame = 0

function Main:_ready()
  local timer = Timer:new()
  timer.wait_time = 2
  self:add_child(timer)
  timer:connect("timeout", self, "over")
  timer:start()
  await(self:get_tree():create_timer(2).timeout)
  print("tree timer", frame)
end

function Main:over()
  print("timer node", frame)
end

function Main:_process()
  frame = frame + 1
end

return Main
-- expect: timer node	119
-- expect: tree timer	120
