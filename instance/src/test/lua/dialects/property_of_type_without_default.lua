local C = { p = property { type = String } }
function C:run()
  print("[" .. self.p .. "]") -- expect: []
end
return C
