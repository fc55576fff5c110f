-- What dev.selenode.jme.sample.FrameCost puts on ten thousand spatials.
local Circle = { extends = 'Spatial' }

function Circle:_ready()
  self.angle, self.at = 0, Vector3()
end

function Circle:_process(delta)
  local angle, at = self.angle + delta, self.at
  self.angle = angle
  at.x, at.z = math.cos(angle), math.sin(angle)
  self:set_position(at)
end

return Circle
