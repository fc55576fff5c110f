-- limit: memory 8
local function nest(n)
  local mine
  for i = 1, 2000 do mine = {mine, i} end
  local below = n > 0 and coroutine.wrap(nest)(n - 1) or 0
  return below + mine[2]
end
for i = 1, 50 do nest(1) end
print(nest(3)) -- expect: 8000
print(nest(150)) -- expect limit: memory
