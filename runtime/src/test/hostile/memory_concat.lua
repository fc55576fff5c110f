-- memory concat: a separator that explodes
-- ends: memory
function attack()
  local t = {}
  for i = 1, 1000 do t[i] = ("x"):rep(1000) end
  return table.concat(t, ("y"):rep(1e5))
end
