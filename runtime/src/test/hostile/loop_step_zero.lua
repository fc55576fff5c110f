-- loop step zero: a step of nothing
-- ends: time
function attack() for i = 2, 1, 0 do end end
