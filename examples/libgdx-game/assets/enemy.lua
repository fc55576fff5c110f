-- What all enemies have in common: they fall, can be shot, and cost a life when they land.
local Enemy = { extends = 'Sprite', class_name = 'Enemy' }

Enemy.health = export { 1, type = int }
Enemy.speed = export { 60 }
Enemy.points = export { 10, type = int }
Enemy.tint = export { Color(0.8, 0.7, 0.6) }

Enemy.died = signal('enemy', 'points')
Enemy.landed = signal('enemy')

function Enemy:_init(main)
  self.main = main
  self.shape = 'rock'
  self:set_size(28, 28)
end

function Enemy:_ready()
  self.color = self.tint
end

function Enemy:_process(delta)
  self:move(delta)
  if self.y < 16 then
    self.landed:emit(self)
    self:queue_free()
  end
end

-- How it falls; others fall otherwise.
function Enemy:move(delta)
  self.y = self.y - self.speed * self.main.enemy_speed * delta
end

function Enemy:hurt(damage)
  if self.health <= 0 then
    return
  end
  self.health = self.health - damage
  if self.health <= 0 then
    self.died:emit(self, self.points)
    self:queue_free()
  else
    self:clear_actions()
    self.color = Color(1, 1, 1)
    self:add_action(Actions.color(self.tint, 0.3))
  end
end

return Enemy
