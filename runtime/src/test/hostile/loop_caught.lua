-- loop caught: a limit is nothing to catch
-- ends: time
function attack()
  while true do pcall(function() while true do end end) end
end
