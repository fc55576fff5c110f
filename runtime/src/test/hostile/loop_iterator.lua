-- loop iterator: an iterator that never ends
-- ends: time
function attack() for x in function() return 1 end do end end
