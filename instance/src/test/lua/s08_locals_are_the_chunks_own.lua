local secret = 1
local C = {}
function C:run()
  print(GD.load("res://lib/peeks.lua"):new():peek(), secret) -- expect: nil	1
end
return C
