-- Lets the enemies come: wave by wave, then the boss. It reads like the story it tells, since it
-- waits where the story does.
local Spawner = { extends = 'Actor', class_name = 'Spawner' }

Spawner.pause = export { 0.7 }
Spawner.wave = property { 0, type = int }

Spawner.wave_began = signal('number')
Spawner.cleared = signal()

local WAVES = {
  { 'Enemy', 'Enemy', 'Enemy', 'Enemy' },
  { 'Zigzag', 'Enemy', 'Zigzag', 'Enemy', 'Zigzag' },
  { 'Diver', 'Zigzag', 'Diver', 'Enemy', 'Diver', 'Zigzag' },
}

function Spawner:_init(main)
  self.main = main
end

function Spawner:seconds(n)
  await(self:get_tree():create_timer(n).timeout)
end

function Spawner:_ready()
  for number, kinds in ipairs(WAVES) do
    self.wave = number
    self.wave_began:emit(number)
    for _, kind in ipairs(kinds) do
      self:spawn(kind)
      self:seconds(self.pause)
    end
    while #self.main.targets > 0 do
      await(self.cleared)
    end
    self:seconds(1)
  end
  self:meet_boss()
end

function Spawner:spawn(kind)
  local width = self.main.stage.width
  local enemy = _G[kind]:new(self.main)
  return self.main:add_enemy(enemy, math.random(0, width - 32), self.main.stage.height)
end

-- The boss is a Java object without any script. Lua creates it, hears its signals, calls its
-- methods and waits for its end, as with any other.
function Spawner:meet_boss()
  self.wave = self.wave + 1
  self.wave_began:emit(self.wave)
  local boss = Boss:new()
  boss:connect('phase_began', self, 'on_boss_phase', { boss })
  self.main:add(boss, self.main.stage.width / 2 - 48, self.main.stage.height - 110)
  self.main:add_target(boss)
  boss:awake(12)
  await(boss.defeated)
  self.main:remove_target(boss)
  self.main.score:add(500)
  boss:remove()
  self.main:finish(true)
end

function Spawner:on_boss_phase(phase, boss)
  boss.speed = boss.speed + 40 * phase
  for _ = 1, phase do
    self:spawn('Diver')
  end
end

return Spawner
