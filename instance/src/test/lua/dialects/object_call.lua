local C = {}
function C:sum(a, b) return a + b end
function C:run()
  print(self:call("sum", 1, 2), self:callv("sum", Array(3, 4)), self:has_method("sum")) -- expect: 3	7	true
end
return C
