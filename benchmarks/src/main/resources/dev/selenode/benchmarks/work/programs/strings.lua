-- String building and taking apart, as scripts do it: keys, formats, splits, patterns.
local words = {"sword", "shield", "potion", "arrow", "torch", "rope", "map", "key"}

local function hash(text)
  local h = 7
  for i = 1, #text do
    h = (h * 31 + text:byte(i)) % 1000003
  end
  return h
end

return function(n)
  local sum = 0
  for i = 1, n do
    local word = words[i % #words + 1]
    local line = word .. "_" .. i .. ";" .. word:upper() .. ":" .. string.format("%d/%s", i % 100, word)
    local parts = {}
    for part in line:gmatch("[^;:/]+") do
      parts[#parts + 1] = part
    end
    local joined = table.concat(parts, ",")
    local swapped = joined:gsub("o", "0")
    if swapped:find("0", 1, true) then
      sum = sum + 1
    end
    local built = ""
    for j = 1, 8 do
      built = built .. swapped:sub(j, j)
    end
    sum = (sum + hash(built) + #swapped + hash(line:rep(2))) % 1000003
  end
  return sum
end
