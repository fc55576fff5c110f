local Doubling = setmetatable({}, { __call = function(_, self, v) self:rawset("p", v * 2) end })
local C = { p = property { 1, set = Doubling } }
function C:run()
  self.p = 5
  print(self.p) -- expect: 10
end
return C
