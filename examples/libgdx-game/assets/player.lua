-- The ship: goes left and right, and fires while Space is held.
local Player = { extends = 'Sprite', class_name = 'Player' }

Player.speed = export { 260 }
Player.reload_time = export { 0.18 }
Player.direction = 0
Player.firing = false
Player.wait = 0

function Player:_init(main)
  self.main = main
  self.shape = 'ship'
  self:set_size(32, 32)
  self.color = Color(0.6, 0.85, 1)
  self.held = {}
end

function Player:_input(event)
  if event.type ~= 'key_down' and event.type ~= 'key_up' then
    return
  end
  self.held[event.key] = event.pressed
  self.direction = (self.held.Right and 1 or 0) - (self.held.Left and 1 or 0)
  self.firing = self.held.Space == true
end

function Player:_process(delta)
  local x = self.x + self.direction * self.speed * delta
  self.x = math.max(0, math.min(x, self.stage.width - self.width))
  self.wait = math.max(0, self.wait - delta)
  if self.firing and self.wait == 0 then
    self.wait = self.reload_time
    self.main:add(Bullet:new(self.main), self.x + self.width / 2 - 2, self.y + self.height)
  end
end

return Player
