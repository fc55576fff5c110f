-- limit: time 0.05
local function f(...) return f(select(1, ...), 1, 2, ...) end
print(pcall(f, 1, 2)) -- expect limit: time
