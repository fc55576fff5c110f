-- deep metamethods: a metamethod that needs itself
-- ends: error
function attack()
  local t = setmetatable({}, {})
  getmetatable(t).__index = function(t, k) return t[k] .. "" end
  return t.x
end
