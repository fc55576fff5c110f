-- frames: 6
-- delta: 1
-- a Timer stands still with its tree, unless its pause mode says otherwise
local Main = {extends = "Node"}

local frame = 0

local function timer(self, name, mode)
  local made = Timer:new()
  made.name, made.wait_time, made.one_shot, made.pause_mode = name, 3, true, mode
  made:connect("timeout", self, "over", {name})
  self:add_child(made)
  made:start()
end

function Main:_ready()
  self.pause_mode = Node.PAUSE_MODE_PROCESS
  timer(self, "stops", Node.PAUSE_MODE_STOP)
  timer(self, "goes on", Node.PAUSE_MODE_INHERIT)
end

function Main:over(name)
  print(name, frame)
end

function Main:_process()
  frame = frame + 1
  self:get_tree().paused = frame == 1
end

return Main
-- expect: goes on	2
-- expect: stops	3
