-- loop call: in __call
-- ends: time
function attack()
  local t = setmetatable({}, {})
  getmetatable(t).__call = function(self) while self do end end
  return t()
end
