-- the site of another script does not remember accessors of an old version
local C = {}
local function peek(o) return o.hp end
local function poke(o, v) o.hp = v end
local function version(body)
  Test:write("res://versions.lua", "local C = { extends = 'Gun' }\n" .. body .. "\nreturn C")
end
function C:run()
  version "C.hp = property { 1, get = function(self) return 'old ' .. self.hp end }"
  local live = GD.load("res://versions.lua"):new()
  for i = 1, 400 do poke(live, i) peek(live) Test:get(live, "hp") end
  print(peek(live)) -- expect: old 400
  version "C.hp = property { 1, get = function(self) return 'new ' .. self.hp end }"
  Test:reload("res://versions.lua")
  print(peek(live), Test:get(live, "hp")) -- expect: new 400	new 400
  version "C.hp = 1"
  Test:reload("res://versions.lua")
  poke(live, 2)
  print(peek(live)) -- expect: 2
  version ""
  Test:reload("res://versions.lua")
  print(peek(live)) -- expect: nil
  version "C.hp = property { 1, set = function(self, v) self.hp = -v end } C.rounds = property { 8, get = function() return 'mine' end }"
  Test:reload("res://versions.lua")
  poke(live, 3)
  print(peek(live), live.rounds) -- expect: -3	mine
  for n = 1, 100 do
    version("C.hp = property { 1, get = function(self) return " .. n .. " end }")
    Test:reload("res://versions.lua")
    if peek(live) ~= n or Test:get(live, "hp") ~= n then error("version " .. n) end
  end
end
return C
