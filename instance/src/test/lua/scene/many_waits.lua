-- frames: 5
-- delta: 1
-- ten thousand nodes wait for timers at once; those whose node is freed meanwhile never go on
local Waiter = GD.load("res://scene/parts/waiter.lua")
local Main = {extends = "Node"}

local frame = 0

function Main:_ready()
  for i = 1, 10000 do
    local waiter = Waiter:new()
    waiter.seconds = i % 3 + 1
    self:add_child(waiter)
  end
  print(self:get_child_count(), Waiter.counts()) -- expect: 10000	10000	0
  for i = 0, 9999, 10 do
    self:get_child(i):queue_free()
  end
end

function Main:_process()
  frame = frame + 1
  print(frame, self:get_child_count(), select(2, Waiter.counts()))
end

return Main
-- expect: 1	9000	0
-- expect: 2	9000	3000
-- expect: 3	9000	6000
-- expect: 4	9000	9000
-- expect: 5	9000	9000
