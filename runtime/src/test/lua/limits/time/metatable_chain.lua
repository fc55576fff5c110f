-- limit: time 0.05
local t = {}
for i = 1, 1000 do t = setmetatable({}, {__index = t}) end
while true do local x = t.x end -- expect limit: time
