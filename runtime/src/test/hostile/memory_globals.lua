-- memory globals: globals without number
-- ends: memory
function attack() for i = 1, 1e9 do _G["g" .. i] = i end end
