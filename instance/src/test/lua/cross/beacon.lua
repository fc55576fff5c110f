-- The same members as Beacon.java, so that whoever uses one can't tell.
local Beacon = { extends = 'Reference', class_name = 'LuaBeacon' }

Beacon.lit = signal('level')
Beacon.level = export { 1, type = int }
Beacon.label = 'beacon'

function Beacon:light(by)
  self.level = self.level + by
  self.lit:emit(self.level)
  return self.level
end

function Beacon:join(a, b)
  return a .. '+' .. b
end

function Beacon:fail(why)
  error('no light: ' .. why, 0)
end

-- Uses another object through the object API, whatever it is.
function Beacon:drive(other)
  local seen = {}
  other:connect('lit', Callable(function(level) seen[#seen + 1] = 'lit ' .. level end))
  seen[#seen + 1] = 'light ' .. other:call('light', 2)
  other:set('level', 7)
  seen[#seen + 1] = 'level ' .. other:get('level')
  other:emit_signal('lit', 9)
  seen[#seen + 1] = 'join ' .. other:callv('join', { 'a', 'b' })
  seen[#seen + 1] = 'label ' .. other.label
  seen[#seen + 1] = 'has ' .. tostring(other:has_method('light')) .. ' ' .. tostring(other:has_signal('dark'))
  local ok, why = pcall(other.fail, other, 'fog')
  seen[#seen + 1] = 'failed ' .. tostring(not ok) .. ' ' .. tostring(why):match('no light: fog')
  local refused = pcall(other.set, other, 'level', 'high')
  seen[#seen + 1] = 'refused ' .. tostring(not refused) .. ' ' .. other:get('level')
  return seen
end

return Beacon
