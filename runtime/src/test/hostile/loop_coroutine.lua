-- loop coroutine: in a coroutine
-- ends: time
function attack() coroutine.wrap(function() while true do end end)() end
