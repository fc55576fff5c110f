-- the guard is left on errors too
local C = {}
C.hp = property { 10, set = function(self, v) error("no") end }
function C:run()
  print(pcall(function() self.hp = 1 end)) -- expect: false	res://s03_accessor_guard_error.lua:3: no
  print(pcall(function() self.hp = 2 end)) -- expect: false	res://s03_accessor_guard_error.lua:3: no
  print(self.hp) -- expect: 10
end
return C
