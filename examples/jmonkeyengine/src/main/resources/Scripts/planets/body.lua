-- One script for all bodies of the sample; each has its own distance and period.
local Body = { extends = 'Node', class_name = 'Body' }

Body.orbited = signal('times')
Body.distance = export { 1 }
Body.period = export_range(0.1, 100, 0.1, { 1 })

function Body:_ready()
  self.angle, self.times = 0, 0
  self.at = Vector3()
  self:place()
end

function Body:_process(delta)
  self.angle = self.angle + delta / self.period
  if self.angle >= 1 then
    self.angle, self.times = self.angle - 1, self.times + 1
    self.orbited:emit(self.times)
  end
  self:place()
end

function Body:place()
  local at, turn = self.at, self.angle * 2 * math.pi
  at.x, at.z = self.distance * math.cos(turn), self.distance * math.sin(turn)
  self:set_position(at)
end

return Body
