-- limit: time 0.05
setmetatable({}, {__call = function() while true do end end})() -- expect limit: time
