local C = {}
C.hp = property { 10, set = "set_hp", get = "get_hp" }
function C:set_hp(v) self.hp = v + 1 end
function C:get_hp() return "hp " .. self.hp end
function C:run()
  self.hp = 1
  print(self.hp) -- expect: hp 2
end
return C
