local function id(...) return ... end
for v = -1, 1 do
  v = id(v + v, v)
end
local a = 5
a = id(a * 2)
print(a) -- expect: 10
local b = {n = 3}
function b:get(x) return self.n + x end
local c = 4
c = b:get(c)
print(c) -- expect: 7
