-- memory caught: a limit is nothing to catch
-- ends: memory
function attack()
  local t = {}
  while true do pcall(function() while true do t[#t + 1] = ("x"):rep(1000) .. #t end end) end
end
