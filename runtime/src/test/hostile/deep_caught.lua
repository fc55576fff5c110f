-- deep caught: calls without end, caught at each level
-- ends: time
function attack() while true do pcall(attack) end end
