-- limit: time 0.05
local t = {}
while true do table.insert(t, 1, 1) end -- expect limit: time
