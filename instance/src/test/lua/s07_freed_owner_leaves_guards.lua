-- whoever waited inside an accessor and never goes on no longer holds it
local C = { go = signal() }
C.hp = property { 1, set = function(self, v) await(self.go) self.hp = v end, get = function() return "getter" end }
function C:poke(target) target.hp = 5 end
function C:run()
  local other = C:new()
  Test:call(other, "poke", self)
  print(self.hp) -- expect: 1
  other:free()
  print(self.hp) -- expect: getter
end
return C
