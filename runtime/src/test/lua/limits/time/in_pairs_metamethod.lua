-- limit: time 0.05
for k in pairs(setmetatable({}, {__pairs = function() while true do end end})) do end -- expect limit: time
