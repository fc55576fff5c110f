local C = { p = property { 1, setter = "set_p" } }
function C:set_p(v) self:rawset("p", v * 2) end
function C:run()
  self:set("p", 4)
  print(self.p) -- expect: 8
end
return C
