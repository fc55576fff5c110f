-- limit: memory 8
local t = {}
local function grow() for i = #t + 1, math.huge do t[i] = i end end
while true do pcall(grow) end -- expect limit: memory
