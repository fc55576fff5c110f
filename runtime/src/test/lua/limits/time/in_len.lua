-- limit: time 0.05
local n = #setmetatable({}, {__len = function() while true do end end}) -- expect limit: time
