-- limit: memory 8
local mt = {}
mt.__lt = function(a, b) return #a < #b end
mt.__len = function(a) return a.n end
mt.__eq = function(a, b) return #a == #b end
mt.__concat = function(a, b) return {a, b} end
mt.__unm = function(a) return {a} end
local function new(n) return setmetatable({n = n}, mt) end
local function fill(n)
  local last
  local a, b = new(1), new(2)
  for i = 1, n do
    if a < b then last = {last, a .. b} end
    if a == b then last = {last, -a} end
  end
end
for i = 1, 300 do fill(3) end
print(fill(math.huge)) -- expect limit: memory
