-- Short-lived small tables: binary trees of depth n made, counted and dropped, beside one that stays.
local function grow(depth)
  if depth == 0 then
    return {}
  end
  return {left = grow(depth - 1), right = grow(depth - 1)}
end

local function count(tree)
  if not tree.left then
    return 1
  end
  return 1 + count(tree.left) + count(tree.right)
end

return function(n)
  local stays = grow(n)
  local sum = 0
  for depth = 2, n, 2 do
    for _ = 1, 2 ^ (n - depth) do
      sum = sum + count(grow(depth))
    end
  end
  return sum + count(stays)
end
