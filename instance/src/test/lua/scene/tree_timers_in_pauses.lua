-- frames: 5
-- delta: 1
local Main = {extends = "Node"}

local frame = 0

function Main:_ready()
  self.pause_mode = Node.PAUSE_MODE_PROCESS
  self:wait("goes on", self:get_tree():create_timer(3))
  self:wait("stands still", self:get_tree():create_timer(3, false))
end

function Main:wait(name, timer)
  timer:connect("timeout", self, "over", {name})
end

function Main:over(name)
  print(name, frame)
end

function Main:_process()
  frame = frame + 1
  self:get_tree().paused = frame == 2
end

return Main
-- expect: goes on	3
-- expect: stands still	4
