local C = {}
function C:later(x) print("later", x) end
function C:run()
  self:call_deferred("later", 5)
  print("first") -- expect: first
  Test:frame() -- expect: later	5
end
return C
