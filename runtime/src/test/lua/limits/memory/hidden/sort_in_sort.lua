-- limit: memory 8
local function nest(n)
  local mine
  for i = 1, 2000 do mine = {mine, i} end
  table.sort({1, 2}, function(a, b)
    if n > 0 then nest(n - 1) end
    return a < b
  end)
  return mine[2]
end
for i = 1, 50 do nest(1) end
print(nest(2)) -- expect: 2000
print(nest(100)) -- expect limit: memory
