-- every function is a method; a callable table is a property
local callable = setmetatable({}, { __call = function() return "called" end })
local C = { f = callable }
function C.static() end
function C:run()
  print(self:has_method("run"), self:has_method("static"), self:has_method("f")) -- expect: true	true	false
  print(type(self.f), self.f()) -- expect: table	called
end
return C
