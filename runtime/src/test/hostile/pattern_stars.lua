-- pattern stars: a pattern of lazy parts
-- ends: time
function attack() return ("a"):rep(1000):find(".-.-.-.-.-.-b") end
