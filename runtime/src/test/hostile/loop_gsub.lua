-- loop gsub: in the replacement of gsub
-- ends: time
function attack() ("aaa"):gsub("a", function() while true do end end) end
