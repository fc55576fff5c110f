-- loop load endless: a chunk without an end
-- ends: memory
function attack() load(function() return "local x = 1 " end) end
