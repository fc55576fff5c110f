-- limit: memory 8
local function f(...) return 1 + f(1, 2, 3, ...) end
print(pcall(f)) -- expect limit: memory
