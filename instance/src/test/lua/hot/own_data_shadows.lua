-- data that an instance gets under the name of a host property goes first, and only there
local C = { extends = "Gun" }
local function peek(o) return o.rounds end
local function poke(o, v) o.rounds = v end
-- the host's value, whatever the script has under its name
local function host(o)
  local value
  local function tell(n) value = n end
  o.loaded:connect(tell)
  o:load(0)
  o.loaded:disconnect(tell)
  return value
end
function C:run()
  local other = C:new()
  for i = 1, 400 do
    poke(self, i)
    poke(other, -i)
    if peek(self) ~= i or peek(other) ~= -i then error("mixed up") end
  end
  self:rawset("rounds", "own")
  print(peek(self), peek(other), host(self)) -- expect: own	-400	400
  poke(self, "still own")
  print(peek(self), peek(other), host(self)) -- expect: still own	-400	400
  self:rawset("rounds", nil)
  print(peek(self)) -- expect: 400
  poke(self, 7)
  print(peek(self), host(self)) -- expect: 7	7
  other.before = 1
  other.after = 2
  poke(other, 8)
  print(peek(other)) -- expect: 8
end
return C
