-- limit: time 0.05
local t = setmetatable({}, {__index = function() while true do end end})
print(pcall(function() return t.x end)) -- expect limit: time
