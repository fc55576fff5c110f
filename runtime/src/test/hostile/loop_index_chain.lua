-- loop index chain: an __index that is its own table
-- ends: error
function attack()
  local t = {}
  setmetatable(t, {__index = t})
  return t.x
end
