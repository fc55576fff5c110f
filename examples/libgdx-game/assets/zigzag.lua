-- An enemy that swings from side to side.
local Zigzag = { extends = 'Enemy', class_name = 'Zigzag' }

Zigzag.points = 25
Zigzag.health = 2
Zigzag.swing = export { 90 }
Zigzag.tint = Color(0.5, 0.9, 0.5)
Zigzag.side = 1

function Zigzag:move(delta)
  Zigzag.super.move(self, delta)
  local x = self.x + self.side * self.swing * delta
  if x < 0 or x > self.stage.width - self.width then
    self.side = -self.side
  else
    self.x = x
  end
end

return Zigzag
