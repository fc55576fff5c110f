local C = { p = property { 5, get = function(self) return "got" end } }
function C:run()
  print(self.p, self:get("p"), self:rawget("p")) -- expect: got	got	5
end
return C
