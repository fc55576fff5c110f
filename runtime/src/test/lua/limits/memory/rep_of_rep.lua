-- limit: memory 8
local t = {}
for i = 1, 1000 do t[i] = ("x"):rep(1e6) .. i end -- expect limit: memory
