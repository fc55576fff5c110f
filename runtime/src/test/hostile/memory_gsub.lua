-- memory gsub: a replacement that explodes
-- ends: memory
function attack() return (("x"):rep(1e5):gsub("x", ("y"):rep(1e5))) end
