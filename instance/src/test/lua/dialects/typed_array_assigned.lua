local C = { p = Array[int]() }
function C:run()
  self.p = { 1.5, 2 }
  print(self.p, self.p:is_typed()) -- expect: [1, 2]	true
  self.p = { "x" } -- expect error: property 'p' got Array with string, want Array[int]
end
return C
