-- limit: depth 5000
local depth = 0
local function f() depth = depth + 1; local ok = pcall(f); return ok end
print(pcall(f)) -- expect: true\ttrue
print(depth) -- expect: 2499
