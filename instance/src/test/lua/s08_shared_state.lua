-- a global set by one script is seen by all
local C = {}
function C:run()
  SHARED = 5
  print(GD.load("res://lib/shared.lua"):new():read()) -- expect: 5
end
return C
