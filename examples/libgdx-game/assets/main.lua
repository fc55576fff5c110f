-- Moonfall: rocks fall on the moon base, and one ship is there to stop them.
--
-- This is the whole game; the scripts beside it are its parts. Java draws what is on the stage and
-- has no rule of the game, but for the boss, which is written in Java to show that scripts do not
-- notice the difference.
local Main = { extends = 'Group', class_name = 'Main' }

Main.seed = export { 1, type = int }
Main.lives = property {
  3,
  type = int,
  set = function(self, lives)
    self.lives = lives
    self.lives_changed:emit(lives)
  end,
}

-- How fast all enemies are, as a multiple; mods may change it.
Main.enemy_speed = export { 1 }

Main.lives_changed = signal('lives')
Main.finished = signal('won')

-- What bullets can hit: enemies and the boss.
Main.targets = {}

function Main:_ready()
  math.randomseed(self.seed)
  self.player = self:add(Player:new(self), self.stage.width / 2 - 16, 24)
  self.score = self:add(Score:new(), 0, 0)
  self.hud = Hud:new(self)
  self.hud:set_position(8, self.stage.height - 8)
  self.stage:add_actor(self.hud) -- above all that is in here
  self.spawner = self:add(Spawner:new(self), 0, 0)
end

-- Puts an actor into the game; its script's _ready has run when this returns.
function Main:add(actor, x, y)
  actor:set_position(x, y)
  self:add_actor(actor)
  return actor
end

-- The enemy falls from now on, and everybody hears of its end.
function Main:add_enemy(enemy, x, y)
  enemy:connect('died', self.score, 'on_died')
  enemy:connect('died', self, 'on_enemy_gone')
  enemy:connect('landed', self, 'on_enemy_landed')
  self:add_target(enemy)
  return self:add(enemy, x, y)
end

function Main:add_target(target)
  table.insert(self.targets, target)
end

function Main:remove_target(target)
  for i, other in ipairs(self.targets) do
    if other == target then
      table.remove(self.targets, i)
      return
    end
  end
end

-- The first target under a point, or nil.
function Main:target_at(x, y)
  for _, target in ipairs(self.targets) do
    local dx, dy = x - target.x, y - target.y
    if dx >= 0 and dy >= 0 and dx <= target.width and dy <= target.height then
      return target
    end
  end
end

function Main:on_enemy_gone(enemy)
  self:remove_target(enemy)
  if #self.targets == 0 then
    self.spawner.cleared:emit()
  end
end

function Main:on_enemy_landed(enemy)
  self.lives = self.lives - 1
  self:on_enemy_gone(enemy)
  if self.lives == 0 then
    self:finish(false)
  end
end

function Main:finish(won)
  if self.over == nil then
    self.over = won and 'won' or 'lost'
    self.finished:emit(won)
  end
end

return Main
