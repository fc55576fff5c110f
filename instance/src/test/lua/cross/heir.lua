-- Extends a class that is written in Java.
local Heir = { extends = 'Beacon' }

function Heir:light(by)
  return Heir.super.light(self, by)
end

return Heir
