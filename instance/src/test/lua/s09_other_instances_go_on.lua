local C = { n = 0 }
function C:tick() self.n = self.n + 1 if self.n == 1 and self.bad then error("bad one") end end -- expect error: bad one
function C:run()
  local a, b = C:new(), C:new()
  a.bad = true
  print(Test:call(a, "tick"), Test:call(b, "tick")) -- expect: nil	nil
  print(a.n, b.n) -- expect: 1	1
end
return C
