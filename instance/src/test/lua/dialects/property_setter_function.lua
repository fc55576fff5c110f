local C = { p = property { "", set = function(self, v) self.p = v .. "!" end } }
function C:run()
  self.p = "set"
  print(self.p) -- expect: set!
end
return C
