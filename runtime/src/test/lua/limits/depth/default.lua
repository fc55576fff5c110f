local n = 0
local function f() n = n + 1 return 1 + f() end
print(pcall(f)) -- expect: false\tdefault.lua:2: stack overflow
print(n > 190000, n <= 200000) -- expect: true\ttrue
-- differs: PUC Lua counts registers, not levels, and has a longer message
