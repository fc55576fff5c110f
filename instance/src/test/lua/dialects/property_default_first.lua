local C = { p = property { 5 } }
function C:run()
  print(self.p) -- expect: 5
end
return C
