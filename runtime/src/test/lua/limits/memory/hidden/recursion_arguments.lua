-- limit: memory 8
local function list()
  local made = {}
  for i = 1, 2000 do made[i] = {i} end
  return made
end
local function hold(n, mine)
  if n == 0 then return #mine end
  local below = hold(n - 1, list())
  return below + #mine
end
for i = 1, 50 do hold(2, {}) end
print(hold(3, {})) -- expect: 6000
print(hold(100, {})) -- expect limit: memory
