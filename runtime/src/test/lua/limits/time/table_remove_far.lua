-- limit: time 0.05
local t = setmetatable({}, {__len = function() return 1e9 end})
while true do pcall(table.remove, t, 1) end -- expect limit: time
