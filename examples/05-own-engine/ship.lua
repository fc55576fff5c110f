-- 05 A script on an object of a Java engine: see src/main/java/dev/selenode/examples/SpaceEngine.java.
--
-- It prints:
--   pilot: ready at height 100
--   pilot: boosting at height 60
--   pilot: boosting at height 20
--   engine: landed at speed 12.0
--   engine: fuel left 3.0

local Pilot = { extends = 'Ship' }

Pilot.fuel = 5

-- Fields and methods that the script does not have are the ship's.
function Pilot:_init()
  print('pilot: ready at height ' .. self.height)
end

function Pilot:_process(_)
  if self.speed > 12 and self.fuel > 0 then
    print('pilot: boosting at height ' .. self.height)
    self:boost(16)
    self.fuel = self.fuel - 1
  end
end

return Pilot
