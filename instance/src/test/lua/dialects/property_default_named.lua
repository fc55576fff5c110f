local C = { p = property { default = 5 }, q = property { default_value = 6 } }
function C:run()
  print(self.p, self.q) -- expect: 5	6
end
return C
