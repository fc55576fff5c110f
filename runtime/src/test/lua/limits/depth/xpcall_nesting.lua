-- limit: depth 20000
local function f() return (xpcall(f, f)) end
print(pcall(f)) -- expect: true\ttrue
