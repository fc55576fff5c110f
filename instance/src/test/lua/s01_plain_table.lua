-- a plain table and GDCLASS() do the same
local C = { hp = 3 }
function C:run()
  print(self.hp, self:get_class()) -- expect: 3	Reference
  local D = GD.load("res://lib/gdclass.lua")
  print(D:new().hp) -- expect: 4
end
return C
