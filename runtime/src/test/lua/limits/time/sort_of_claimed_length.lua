-- limit: time 0.05
local t = setmetatable({}, {__len = function() return 1e9 end})
print(pcall(table.sort, t, function() return false end)) -- expect limit: time
