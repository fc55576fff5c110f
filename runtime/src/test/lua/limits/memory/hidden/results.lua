-- limit: memory 8
local function both(n, ...)
  if n == 0 then return ... end
  return {n}, both(n - 1, ...)
end
local function count(...) return select("#", ...) end
for i = 1, 50 do both(5) end
print(count(both(100))) -- expect: 100
print(count(both(1e6))) -- expect limit: memory
