-- accessors run for anybody who reads or assigns
local C = {}
C.hp = property { 1, set = function(self, v) self.hp = v * 10 end }
function C:run()
  local other = C:new()
  other.hp = 2
  other:set("hp", other.hp + 1)
  print(other.hp) -- expect: 210
  other.hp, self.hp = 1, 2
  print(other.hp, self.hp) -- expect: 10	20
end
return C
