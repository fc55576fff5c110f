-- frames: 8
-- delta: 0.5
local Main = {extends = "Node"}

local frame = 0

local function wait(self, seconds, name)
  local timer = self:get_tree():create_timer(seconds)
  timer:connect("timeout", self, "over", {name})
  return timer
end

function Main:_ready()
  wait(self, 1.5, "b")
  wait(self, 1, "a")
  wait(self, 1.5, "c")
  wait(self, 1.25, "between")
  local moved = wait(self, 100, "moved")
  print(moved.time_left) -- expect: 100
  moved.time_left = 2
  wait(self, 0, "zero")
  wait(self, -1, "below zero")
  self:play(moved)
end

function Main:play(moved)
  await(self:get_tree():create_timer(2).timeout)
  print("played", frame, moved.time_left)
  local last = self:get_tree():create_timer(1)
  await(last.timeout)
  print("again", frame, last.time_left)
  last.time_left = 5
end

function Main:over(name)
  print(name, frame)
  if name == "a" then
    wait(self, 0, "made in a")
  end
end

function Main:_process()
  frame = frame + 1
end

return Main
-- expect: zero	1
-- expect: below zero	1
-- expect: a	2
-- expect: b	3
-- expect: c	3
-- expect: between	3
-- expect: made in a	3
-- expect: moved	4
-- expect: played	4	0
-- expect: again	6	0
