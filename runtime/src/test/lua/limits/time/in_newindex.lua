-- limit: time 0.05
local t = setmetatable({}, {__newindex = function() while true do end end})
t.x = 1 -- expect limit: time
