local Heir = { extends = 'LuaBeacon' }

function Heir:light(by)
  return Heir.super.light(self, by)
end

return Heir
