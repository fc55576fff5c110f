-- _get and _set are asked every time, and only for what nothing else has
local C = { extends = "Gun" }
local asked = 0
local function peek(o) return o.rounds, o.ghost end
local function poke(o, v) o.rounds = v o.ghost = v end
function C:_get(name)
  asked = asked + 1
  if name == "ghost" then return "ghost " .. asked end
end
function C:_set(name, v)
  asked = asked + 1
  return name == "ghost" and v ~= "kept"
end
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
  for i = 1, 400 do
    poke(self, i)
    local rounds, ghost = peek(self)
    if rounds ~= i or ghost ~= "ghost " .. 2 * i then error("not asked") end
  end
  print(asked) -- expect: 800
  poke(self, 3)
  self.ghost = "kept"
  print(peek(self)) -- expect: 3	kept
  print(asked) -- expect: 802
  self:rawset("rounds", "own")
  print(peek(self)) -- expect: own	kept
  print(peek(C:new())) -- expect: 0	ghost 803
  self.rounds = 5
  print(peek(self)) -- expect: own	kept
  print(host(self)) -- expect: 5
end
return C
