-- loop handler: in a message handler
-- ends: time
function attack() xpcall(error, function() while true do end end) end
