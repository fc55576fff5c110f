-- overriding replaces; the base is called through super only
local C = { extends = "res://lib/base.lua" }
function C:hello() return "own, " .. C.super.hello(self) end
function C:_init(...)
  C.super._init(self, "first", ...)
end
function C:run()
  print(self:hello()) -- expect: own, hello from base
  print(self:greet()) -- expect: base greets
  print(C.super.greet(self)) -- expect: base greets
  print(C:new("second").args) -- expect: first,second
end
return C
