-- Methods and fields of many objects: three classes, one derived from another, n frames over 3,000 of
-- them, each moved by a method and then read by a loop from outside.
local Mover = {}
Mover.__index = Mover

function Mover.new(i)
  return setmetatable({x = i, y = 0, vx = 1 + i % 5, vy = 2}, Mover)
end

function Mover:step(dt)
  self.x = self.x + self.vx * dt
  self.y = self.y + self.vy * dt
end

function Mover:energy()
  return self.vx * self.vx + self.vy * self.vy
end

-- inherits energy
local Bouncer = setmetatable({}, {__index = Mover})
Bouncer.__index = Bouncer

function Bouncer.new(i)
  return setmetatable({x = i, y = 0, vx = 3, vy = -1, floor = -4, hits = 0}, Bouncer)
end

function Bouncer:step(dt)
  local y = self.y + self.vy * dt
  if y < self.floor then
    y = self.floor
    self.vy = -self.vy
    self.hits = self.hits + 1
  elseif y > 0 then
    self.vy = -self.vy
  end
  self.y = y
end

local Timer = {}
Timer.__index = Timer

function Timer.new(i)
  return setmetatable({left = i % 7, fired = 0}, Timer)
end

function Timer:step(dt)
  self.left = self.left - dt
  if self.left <= 0 then
    self.left = self.left + 7
    self.fired = self.fired + 1
  end
end

function Timer:energy()
  return self.fired
end

return function(n)
  local all = {}
  for i = 1, 1000 do
    all[#all + 1] = Mover.new(i)
    all[#all + 1] = Bouncer.new(i)
    all[#all + 1] = Timer.new(i)
  end
  local sum = 0
  for _ = 1, n do
    for i = 1, #all do
      all[i]:step(0.5)
    end
    for i = 1, #all do
      sum = sum + all[i]:energy()
    end
  end
  for i = 1, #all do
    sum = sum + (all[i].x or all[i].left)
  end
  return sum
end
