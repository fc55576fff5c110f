-- memory small steps: a little in every call
-- ends: memory
-- calls: 2000
local t = {}
function attack() for i = 1, 50 do t[#t + 1] = {i} end end
