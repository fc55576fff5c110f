local C = {}
function C:_to_string() return "a lamp" end
function C:run()
  print(self, tostring(self), self:to_string(), "is " .. tostring(self)) -- expect: a lamp	a lamp	a lamp	is a lamp
end
return C
