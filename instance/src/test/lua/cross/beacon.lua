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
  local function note(text) seen[#seen + 1] = text end
  other:connect('lit', Callable(function(level) note('lit ' .. level) end))
  note('light ' .. other:call('light', 2))
  other:set('level', 7)
  note('level ' .. other:get('level'))
  other:emit_signal('lit', 9)
  note('join ' .. other:callv('join', { 'a', 'b' }))
  note('label ' .. other.label)
  note('has ' .. tostring(other:has_method('light')) .. ' ' .. tostring(other:has_signal('dark')))
  local ok, why = pcall(other.fail, other, 'fog')
  note('failed ' .. tostring(not ok) .. ' ' .. tostring(why):match('no light: fog'))
  local refused = pcall(other.set, other, 'level', 'high')
  note('refused ' .. tostring(not refused) .. ' ' .. other:get('level'))
  return seen
end

return Beacon
