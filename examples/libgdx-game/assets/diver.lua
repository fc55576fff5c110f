-- An enemy that waits, aims at the player, and dives.
local Diver = { extends = 'Enemy', class_name = 'Diver' }

Diver.points = 40
Diver.speed = 45
Diver.tint = Color(1, 0.5, 0.4)

function Diver:_ready()
  Diver.super._ready(self)
  await(self:get_tree():create_timer(1.5).timeout)
  -- the move is libGDX's, the wait for its end ours
  local x = self.main.player.x
  await(self:add_action(Actions.move_to(x, self.y - 80, 0.8, 'smooth')).completed)
  self.speed = self.speed * 4
end

return Diver
