-- loop tostring: in __tostring, called by print
-- ends: time
function attack()
  print(setmetatable({}, {__tostring = function() while true do end end}))
end
