-- memory keys: a table of names
-- ends: memory
function attack() local t = {} for i = 1, 1e9 do t["k" .. i] = true end end
