-- limit: time 0.05
local t = {}
for i = 1, 1000 do t[i] = "x" end
while true do table.concat(t, ",") end -- expect limit: time
