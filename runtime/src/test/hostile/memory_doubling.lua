-- memory doubling: a string that doubles
-- ends: memory
function attack() local s = "x" while true do s = s .. s end end
