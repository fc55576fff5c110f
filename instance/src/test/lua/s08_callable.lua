local C = {}
function C:sum(...) return table.concat({ ... }, ",") end
function C:run()
  local c = Callable(self, "sum")
  print(c:call(1, 2), c(3)) -- expect: 1,2	3
  print(c:bind("x"):call(1)) -- expect: 1,x
  print(c:bind("a"):bind("b"):call(1)) -- expect: 1,b,a
  print(c:unbind(1):call(1, 2)) -- expect: 1
  print(c == Callable(self, "sum"), c == Callable(self, "run"), c == c:bind(1)) -- expect: true	false	false
  print(c:is_valid(), Callable(self, "nope"):is_valid()) -- expect: true	false
  local other = C:new()
  local d = Callable(other, "sum")
  other:free()
  print(d:is_valid()) -- expect: false
  local f = Callable(function(...) return select("#", ...) end)
  print(f:callv({ 1, 2, 3 })) -- expect: 3
  Callable(print):call_deferred("deferred")
  Test:frame() -- expect: deferred
end
return C
