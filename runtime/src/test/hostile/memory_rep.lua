-- memory rep: one huge string
-- ends: memory
function attack() return ("x"):rep(1e9) end
