-- memory rep nested: more than a number can count
-- ends: error
function attack() return (("x"):rep(1e6)):rep(1e6) end
