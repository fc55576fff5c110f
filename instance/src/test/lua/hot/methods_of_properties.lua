-- target:key() where the key is a property that holds something to call
local C = { extends = "Gun" }
C.act = property { type = "Variant", get = function(self) return function(_, n) return "act " .. n end end }
local function act(o, n) return o:act(n) end
local function load(o, n) return o:load(n) end
local function rounds(o) return o:rounds() end
function C:run()
  for i = 1, 400 do act(self, i) load(self, 1) pcall(rounds, self) end
  print(act(self, 1), self.rounds) -- expect: act 1	400
  print(pcall(rounds, self)) -- expect: false	res://hot/methods_of_properties.lua:6: attempt to call method 'rounds' (a number value)
  self:rawset("act", function() return "raw" end)
  print(act(self, 2)) -- expect: act 2
end
return C
