local C = { speed = 2 }
C.hp = property { 10, set = function(self, v) print("never") end }
function C:run()
  pcall(function() self.speed = "fast" end)
  pcall(function() self.speed = nil end)
  pcall(function() self.hp = {} end)
  pcall(function() self:rawset("hp", {}) end)
  print(self.speed, self.hp) -- expect: 2	10
  Test:set(self, "speed", "fast") -- expect error: res://s03_refused_value_stays.lua:9: res://s03_refused_value_stays.lua: property 'speed' got string, want float
end
return C
