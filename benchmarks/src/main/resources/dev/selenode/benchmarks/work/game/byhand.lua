-- The game's enemy.lua and zigzag.lua as one writes them on a plain Lua engine.
local Enemy = { health = 1, speed = 60, points = 10 }
Enemy.__index = Enemy

function Enemy.new(class, actor)
  return setmetatable({ actor = actor }, class)
end

function Enemy:_process(delta)
  self:move(delta)
  if self.actor:get_y() < 16 then
    error('landed')
  end
end

function Enemy:move(delta)
  self.actor:set_y(self.actor:get_y() - self.speed * ENEMY_SPEED * delta)
end

local Zigzag = setmetatable({ points = 25, health = 2, swing = 90, side = 1 }, Enemy)
Zigzag.__index = Zigzag

function Zigzag:move(delta)
  Enemy.move(self, delta)
  local x = self.actor:get_x() + self.side * self.swing * delta
  if x < 0 or x > STAGE_WIDTH - self.actor:get_width() then
    self.side = -self.side
  else
    self.actor:set_x(x)
  end
end

return Zigzag
