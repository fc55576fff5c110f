-- limit: memory 8
local plus = setmetatable({}, {__add = function(a, b) local t = {} for i = 1, 50 do t[i] = {} end return b end})
local function fill(n)
  local last
  for i = 1, n do last = {last, plus + i} end
  return last
end
for i = 1, 300 do fill(3) end
print(fill(math.huge)) -- expect limit: memory
