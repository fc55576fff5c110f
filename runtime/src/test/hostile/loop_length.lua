-- loop length: in __len
-- ends: time
function attack() return #setmetatable({}, {__len = function() while true do end end}) end
