-- limit: memory 8
local function hold(n)
  local mine = {}
  for i = 1, 2000 do mine[i] = {i} end
  local deeper = n > 0 and hold(n - 1) or 0
  return deeper + #mine
end
for i = 1, 50 do hold(2) end
print(hold(3)) -- expect: 8000
print(hold(100)) -- expect limit: memory
