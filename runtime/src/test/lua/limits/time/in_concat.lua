-- limit: time 0.05
local s = "x" .. setmetatable({}, {__concat = function() while true do end end}) -- expect limit: time
