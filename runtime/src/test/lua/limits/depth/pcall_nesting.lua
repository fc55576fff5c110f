-- limit: depth 4000
local function f() return pcall(f) end
print(select("#", f()) > 1000) -- expect: true
