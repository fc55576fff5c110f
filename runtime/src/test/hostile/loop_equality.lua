-- loop equality: in __eq
-- ends: time
function attack()
  local mt = {__eq = function() while true do end end}
  return setmetatable({}, mt) == setmetatable({}, mt)
end
