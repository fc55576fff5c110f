local C = { p = property { type = "Array[String]" } }
function C:run()
  self.p:append("x")
  print(self.p, self.p:is(Array[String])) -- expect: [x]	true
end
return C
