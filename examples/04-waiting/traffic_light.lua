-- 04 Waiting for a timer, a signal, another coroutine.
--
-- Run it:
--   ./selenode run examples/04-waiting/traffic_light.lua --frames 8 --delta 0.5
--
-- It prints:
--   0.0 s: red
--   1.5 s: green
--   2.5 s: red
--   3.0 s: a car has passed
--   3.0 s: done after 1 car

local TrafficLight = { extends = 'Node' }

TrafficLight.car_passed = signal('plate')
TrafficLight.time = 0

function TrafficLight:say(what)
  print(('%.1f s: %s'):format(self.time, what))
end

function TrafficLight:seconds(n)
  return await(self:get_tree():create_timer(n).timeout)
end

-- Every method that the engine calls may wait: this one returns to the engine at its first await
-- and goes on when the signal comes. Waiting holds no thread, and ends with the object.
function TrafficLight:_ready()
  self:say('red')
  self:seconds(1.5)
  self:say('green')
  self:seconds(1)
  self:say('red')
  local count = self:count_cars(1)
  self:say('done after ' .. count .. ' car')
end

-- await gives what the signal carries.
function TrafficLight:count_cars(n)
  for _ = 1, n do
    local plate = await(self.car_passed)
    self:say(plate .. ' has passed')
  end
  return n
end

function TrafficLight:_process(delta)
  self.time = self.time + delta
  if self.time == 3 then
    self.car_passed:emit('a car')
  end
end

return TrafficLight
