-- limit: time 0.05
local x = 0.1
while true do x = tostring(x) + 0.1 end -- expect limit: time
