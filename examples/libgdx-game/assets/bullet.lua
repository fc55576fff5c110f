-- Flies up and hurts what it meets, be it written in Lua or in Java.
local Bullet = { extends = 'Sprite', class_name = 'Bullet' }

Bullet.speed = export { 420 }
Bullet.damage = export { 1, type = int }

function Bullet:_init(main)
  self.main = main
  self.shape = 'bullet'
  self:set_size(4, 12)
  self.color = Color(1, 1, 0.6)
end

function Bullet:_process(delta)
  self.y = self.y + self.speed * delta
  local target = self.main:target_at(self.x + 2, self.y + 12)
  if target then
    target:hurt(self.damage)
    self:queue_free()
  elseif self.y > self.stage.height then
    self:queue_free()
  end
end

return Bullet
