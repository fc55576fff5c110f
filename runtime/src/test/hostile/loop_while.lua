-- loop while: a plain loop
-- ends: time
function attack() while true do end end
