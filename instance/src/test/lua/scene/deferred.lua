-- frames: 2
-- where in a frame deferred calls are made
local Main = {extends = "Node"}

local frame = 0

function Main:say(...)
  print(...)
end

function Main:again(n)
  print("again", n)
  if n < 2 then
    self:call_deferred("again", n + 1)
  end
end

function Main:_ready()
  self:get_tree():connect("idle_frame", self, "idle")
  self:get_tree():connect("physics_frame", self, "physics")
  local timer = self:get_tree():create_timer(0)
  timer:connect("timeout", self, "over")
  self:call_deferred("say", "from ready")
  self:set_deferred("process_priority", 4)
  print("ready", self.process_priority)
end

function Main:physics() self:call_deferred("say", "from physics_frame") end
function Main:idle() self:call_deferred("say", "from idle_frame") end
function Main:over() self:call_deferred("say", "from timeout") end

function Main:_physics_process() print("step") end

function Main:_process()
  frame = frame + 1
  print("frame", frame, self.process_priority)
  if frame == 1 then
    self:call_deferred("again", 1)
    local gone = Node:new()
    gone:call_deferred("set_name", "x")
    gone:free()
  end
end

return Main
-- expect: ready	0
-- expect: from ready
-- expect: step
-- expect: from physics_frame
-- expect: from idle_frame
-- expect: frame	1	4
-- expect: again	1
-- expect: again	2
-- expect: from timeout
-- expect: step
-- expect: from physics_frame
-- expect: from idle_frame
-- expect: frame	2	4
