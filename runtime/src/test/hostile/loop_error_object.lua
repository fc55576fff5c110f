-- loop error object: in __tostring of the error that the host wants to show
-- ends: fine error
function attack()
  error(setmetatable({}, {__tostring = function() while true do end end}))
end
