-- limit: memory 8
local number = {}
number.__add = function(a, b) return setmetatable({a, b}, number) end
number.__index = function(t, k) local held = {} for i = 1, 500 do held[i] = {i} end local b = rawget(t, "below") return b and b[k] or held end
local function sum(n)
  local total = setmetatable({}, number)
  for i = 1, n do total = total + i end
  return total
end
for i = 1, 300 do sum(3) end
local function chain(n) local c for i = 1, n do c = setmetatable({below = c}, number) end return c end
local function read(c) local x = c.x return #x end
for i = 1, 300 do read(chain(2)) end
print(read(chain(10))) -- expect: 500
print(pcall(read, chain(1000))) -- expect limit: memory
