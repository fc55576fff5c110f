-- limit: memory 8
local t = {}
while true do t = setmetatable({}, {__index = t}) end -- expect limit: memory
