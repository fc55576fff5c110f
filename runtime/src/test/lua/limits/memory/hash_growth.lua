-- limit: memory 8
local t = {}
for i = 1, math.huge do t[i + 0.5] = true end -- expect limit: memory
