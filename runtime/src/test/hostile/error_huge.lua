-- error huge: a message of half a megabyte
-- ends: error
function attack() error(("x"):rep(500000), 0) end
