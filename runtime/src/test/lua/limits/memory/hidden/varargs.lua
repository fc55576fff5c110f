-- limit: memory 8
local function grow(n, ...)
  if n == 0 then return select("#", ...) end
  return (grow(n - 1, {n}, {n}, {n}, {n}, ...))
end
for i = 1, 50 do grow(5) end
print(grow(20)) -- expect: 80
print(grow(5000)) -- expect limit: memory
