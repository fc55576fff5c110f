-- memory closures: functions that remember each other
-- ends: memory
function attack()
  local last
  while true do local before = last last = function() return before end end
end
