local C = { p = property { 5, type = int }, q = int(6) }
function C:run()
  self.p, self.q = 5.9, -6.9
  print(self.p, self.q) -- expect: 5	-6
end
return C
