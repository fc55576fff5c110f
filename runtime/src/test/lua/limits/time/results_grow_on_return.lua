-- limit: time 0.05
local function f() return pcall(f) end
print(select("#", f()) > 1000) -- expect limit: time
