-- loop concat: in __concat
-- ends: time
function attack()
  return "a" .. setmetatable({}, {__concat = function() repeat until nil end})
end
