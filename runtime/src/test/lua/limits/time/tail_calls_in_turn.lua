-- limit: time 0.05
local f, g
f = function() return g() end
g = function() return f() end
print(pcall(f)) -- expect limit: time
