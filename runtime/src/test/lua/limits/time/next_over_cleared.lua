-- limit: time 0.05
local t = {}
for i = 1, 20000 do t["k" .. i] = 1 end
for i = 1, 20000 do t["k" .. i] = nil end
while true do next(t) end -- expect limit: time
