-- limit: memory 8
local s = ""
for i = 1, math.huge do s = s .. ("x"):rep(10000) end -- expect limit: memory
