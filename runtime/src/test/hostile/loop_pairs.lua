-- loop pairs: in __pairs
-- ends: time
function attack()
  for k in pairs(setmetatable({}, {__pairs = function() while true do end end})) do end
end
