local C = {}
function C:run()
  Test:write("res://b.lua", "local C = { x = 1 } function C:who() return 'old' end return C")
  Test:write("res://d.lua", "local C = { extends = 'b.lua' } function C:call_super() return C.super.who(self) end return C")
  local d = GD.load("res://d.lua"):new()
  Test:write("res://b.lua", "local C = { x = 1, y = 2 } function C:who() return 'new' end return C")
  Test:reload("res://b.lua")
  print(d:who(), d:call_super(), d.y) -- expect: new	new	2
end
return C
