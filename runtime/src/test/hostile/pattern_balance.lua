-- pattern balance: brackets that never close
-- ends: time
function attack() while true do ("("):rep(5000):find("%b()") end end
