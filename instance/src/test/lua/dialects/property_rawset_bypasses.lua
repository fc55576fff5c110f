local C = { p = property { "", set = function(self, v) print("never") end } }
function C:run()
  self:rawset("p", "raw")
  print(self.p) -- expect: raw
end
return C
