-- limit: memory 8
local function list()
  local made = {}
  for i = 1, 2000 do made[i] = {i} end
  return made
end
local function nest(n)
  return (("x"):gsub("x", function() return n > 0 and #nest(n - 1) or "" end, select(2, 0, 1, list())))
end
for i = 1, 50 do nest(1) end
print(nest(100)) -- expect limit: memory
