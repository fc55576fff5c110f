-- loop operators: in __add
-- ends: time
function attack()
  local mt = {__add = function(a, b) return b + a end}
  mt.__add = function(a, b) while true do local c = -1 end end
  return setmetatable({}, mt) + 1
end
