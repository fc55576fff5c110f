-- limit: memory 8
local t, s = {}, ("x"):rep(100000)
for i = 1, 1000 do t[i] = s end
table.concat(t) -- expect limit: memory
