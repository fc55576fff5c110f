-- Arrays and maps: append, read back, remove, string and number keys, traversal, sort.
local SIZE = 400

local function round(seed)
  local list, map, sparse = {}, {}, {}
  local value = seed
  for i = 1, SIZE do
    value = (value * 1103 + 12345) % 65536
    list[#list + 1] = value
    map["k" .. value % 64] = value
    sparse[value * 3] = i
  end
  local sum = 0
  for i, v in ipairs(list) do
    sum = sum + i * (v % 11)
  end
  local keys = 0
  for _, v in pairs(map) do
    keys = keys + v
  end
  for k, v in pairs(sparse) do
    keys = keys + k % 7 + v
  end
  for i = 1, SIZE do
    local at = sparse[list[i] * 3]
    sum = sum + at
  end
  table.sort(list)
  for i = 1, 50 do
    sum = sum + table.remove(list)
    table.insert(list, 1, i)
  end
  return (sum + keys + list[1] + list[#list]) % 1000003
end

return function(n)
  local sum = 0
  for i = 1, n do
    sum = (sum + round(i)) % 1000003
  end
  return sum
end
