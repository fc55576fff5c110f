local C = { p = property { type = Array[int] } }
function C:run()
  self.p:append(2.9)
  print(self.p, pcall(self.p.append, self.p, "x")) -- expect: [2]	false	bad argument #1 to 'append' (got string, want int)
end
return C
