-- loop for: a loop that counts to infinity
-- ends: time
function attack() for i = 1, math.huge do local x = i end end
