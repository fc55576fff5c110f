-- memory table: a list of tables
-- ends: memory
function attack() local t = {} while true do t[#t + 1] = {} end end
