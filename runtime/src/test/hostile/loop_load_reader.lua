-- loop load reader: in the reader of load
-- ends: time
function attack() load(function() while true do end end) end
